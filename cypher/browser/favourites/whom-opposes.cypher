// Whom an actor opposes
WITH 'united-states' AS id
MATCH (called:Actor {id: id})
MATCH (actor:Actor {key: called.root})
MATCH path = (other:Actor)-[tie:OPPOSES]-(actor)
WHERE startNode(tie) = actor OR EXISTS { (:Predicate {id: tie.predicate, symmetric: 1}) }
RETURN path
ORDER BY tie.voices DESC, tie.documents DESC, tie.statements DESC
LIMIT 100
