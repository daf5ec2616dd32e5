// copy/replies: what some statements reply to, as load/add-reply takes it.
MATCH (s:Statement)
WHERE s.key > $after AND s.key <= $until
MATCH (s)-[:REPLIES_TO]->(t:Statement)
RETURN s.key AS statement, t.key AS target
ORDER BY statement, target
