// questions/facts-between: the statements of some pairs ([subject, object]), pair by pair and tie by tie.
UNWIND range(0, size($pairs) - 1) AS place
UNWIND [0, 1, 2, 4, 5, 6] AS code
MATCH (s:Statement {subject: $pairs[place][0], stance: code, object: $pairs[place][1]})
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
ORDER BY place, predicate
