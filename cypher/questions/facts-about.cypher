// questions/facts-about: all live statements with an actor as an end, whether they make a tie or not.
MATCH (s:Statement {subject: $actor})
WHERE s.stance < 16
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
UNION ALL
MATCH (s:Statement {object: $actor})
WHERE s.subject <> $actor AND s.stance < 16
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
