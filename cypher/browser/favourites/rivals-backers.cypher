// Who backs those that oppose an actor
WITH 'us-forces' AS id
MATCH (called:Actor {id: id})
MATCH (actor:Actor {key: called.root})
MATCH path = (:Actor)-[:BACKS]->(:Actor)-[:OPPOSES]->(actor)
RETURN path
LIMIT 100
