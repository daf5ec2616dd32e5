// questions/facts-by-voice: the live statements of a voice that have begun by a day, in order of what they are about.
MATCH (s:Statement {voice: $voice})
WHERE (s.first <= $day OR s.first = 3652060) AND s.stance < 16
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
ORDER BY first, last, said, s.id
LIMIT $limit
