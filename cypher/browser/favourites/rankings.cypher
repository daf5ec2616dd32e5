// The actors that most back or oppose, with those who do
MATCH (:Actor)-[tie:BACKS|OPPOSES]->(actor:Actor)
WITH actor, count(tie) AS ties
ORDER BY ties DESC, actor.id
LIMIT 5
MATCH path = (:Actor)-[:BACKS|OPPOSES]->(actor)
RETURN path
LIMIT 150
