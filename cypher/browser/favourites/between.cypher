// Everything between two actors
WITH 'cuba' AS a, 'venezuela' AS b
MATCH (calledA:Actor {id: a}), (calledB:Actor {id: b})
MATCH (one:Actor {key: calledA.root}), (other:Actor {key: calledB.root})
MATCH path = (one)-[:BACKS|OPPOSES|RELATES_TO|NO_LONGER|NOT_YET]-(other)
RETURN path
