// Ties that the last import added
MATCH (run:ImportRun)
WITH max(run.key) AS last
MATCH path = (:Actor)-[:BACKS|OPPOSES|RELATES_TO {since: last}]->(:Actor)
RETURN path
LIMIT 100
