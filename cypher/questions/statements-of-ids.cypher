// questions/statements-of-ids: the first statements, dropped ones too, whose id lies between two.
MATCH (s:Statement)
WHERE s.id >= $from AND s.id <= $to
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source, s.id AS id
ORDER BY id
LIMIT $limit
