// questions/facts-from: the statements with an actor as subject and one stance, by object and predicate.
MATCH (s:Statement {subject: $actor, stance: $stance})
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
ORDER BY object, predicate
