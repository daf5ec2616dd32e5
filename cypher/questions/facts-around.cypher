// questions/facts-around: the statements of some stances with some actors as an end; one that joins two of them comes twice.
UNWIND $actors AS actor
UNWIND $stances AS code
MATCH (s:Statement {subject: actor, stance: code})
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
UNION ALL
UNWIND $actors AS actor
UNWIND $stances AS code
MATCH (s:Statement {object: actor, stance: code})
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
