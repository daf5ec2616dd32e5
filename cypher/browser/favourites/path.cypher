// How two actors are linked: the shortest chain
WITH 'marco-rubio' AS a, 'nicolas-maduro' AS b
MATCH (calledA:Actor {id: a}), (calledB:Actor {id: b})
MATCH (one:Actor {key: calledA.root}), (other:Actor {key: calledB.root})
MATCH path = shortestPath((one)-[:BACKS|OPPOSES|RELATES_TO*..6]-(other))
RETURN path
