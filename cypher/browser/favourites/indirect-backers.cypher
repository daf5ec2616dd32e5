// Backers of backers, and opponents of opponents
WITH 'venezuela' AS id
MATCH (called:Actor {id: id})
MATCH (actor:Actor {key: called.root})
MATCH path = (one:Actor)-[first:BACKS|OPPOSES]->(:Actor)-[second:BACKS|OPPOSES]->(actor)
WHERE one <> actor AND type(first) = type(second)
RETURN path
LIMIT 100
