// questions/all-facts: the live statements that make ties, of some subjects, in the order of their subjects, stances, objects and predicates.
MATCH (s:Statement)
WHERE s.subject > $after AND s.subject <= $until AND s.stance < 8
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
ORDER BY subject, stance, object, predicate
