// Ties that somebody denies
MATCH path = (:Actor)-[:BACKS|OPPOSES|RELATES_TO {status: 'disputed'}]->(:Actor)
RETURN path
LIMIT 100
