// An actor with all its ties and its joined names
WITH 'nicolas-maduro' AS id
MATCH (called:Actor {id: id})
MATCH (actor:Actor {key: called.root})
OPTIONAL MATCH tie = (actor)-[:BACKS|OPPOSES|RELATES_TO|NO_LONGER|NOT_YET]-(:Actor)
RETURN actor, tie
LIMIT 100
