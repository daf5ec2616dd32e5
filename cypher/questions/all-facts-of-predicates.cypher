// questions/all-facts-of-predicates: all live statements of some predicates that make ties.
MATCH (s:Statement)
WHERE s.stance < 8 AND s.predicateKey IN $predicates
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
