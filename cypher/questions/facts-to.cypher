// questions/facts-to: the statements with an actor as object and one stance, by subject and predicate.
MATCH (s:Statement {object: $actor, stance: $stance})
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
ORDER BY subject, predicate
