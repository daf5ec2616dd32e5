// What is said about an actor, in order of what it is about
WITH 'nicolas-maduro' AS id
MATCH (called:Actor {id: id})
MATCH (actor:Actor {key: called.root})
MATCH path = (actor)<-[:SUBJECT|OBJECT]-(statement:Statement)-[:SUBJECT|OBJECT]->(:Actor)
WHERE statement.stance < 16
RETURN path
ORDER BY statement.first, statement.last
LIMIT 50
