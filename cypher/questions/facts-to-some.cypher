// questions/facts-to-some: the statements with an actor as object, one stance and some subjects.
MATCH (s:Statement {object: $actor, stance: $stance})
WHERE s.subject IN $others
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
