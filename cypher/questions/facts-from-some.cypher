// questions/facts-from-some: the statements with an actor as subject, one stance and some objects.
MATCH (s:Statement {subject: $actor, stance: $stance})
WHERE s.object IN $others
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
