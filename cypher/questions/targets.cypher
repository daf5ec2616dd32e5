// questions/targets: what some statements reply to.
UNWIND range(0, size($keys) - 1) AS wanted
MATCH (s:Statement {key: $keys[wanted]})-[:REPLIES_TO]->(target:Statement)
RETURN s.key AS statement, target.id AS id
ORDER BY wanted, id
