// questions/replies: the live statements that reply to some others.
UNWIND range(0, size($keys) - 1) AS wanted
MATCH (target:Statement {key: $keys[wanted]})<-[:REPLIES_TO]-(s:Statement)
WHERE s.stance < 16
RETURN target.key AS target, s.id AS id, s.extra AS extra, s.voice AS voice
ORDER BY wanted, id
