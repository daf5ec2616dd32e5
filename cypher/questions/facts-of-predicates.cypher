// questions/facts-of-predicates: the statements of some predicates with some actors as an end; one that joins two of them comes twice.
UNWIND $actors AS actor
MATCH (s:Statement {subject: actor})
WHERE s.stance < 8 AND s.predicateKey IN $predicates
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
UNION ALL
UNWIND $actors AS actor
MATCH (s:Statement {object: actor})
WHERE s.stance < 8 AND s.predicateKey IN $predicates
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
