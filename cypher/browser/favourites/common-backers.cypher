// Who backs both of two actors
WITH 'venezuela' AS a, 'nicolas-maduro' AS b
MATCH (calledA:Actor {id: a}), (calledB:Actor {id: b})
MATCH (one:Actor {key: calledA.root}), (other:Actor {key: calledB.root})
MATCH path = (one)<-[:BACKS]-(:Actor)-[:BACKS]->(other)
RETURN path
LIMIT 100
