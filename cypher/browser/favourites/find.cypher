// Actors whose name has a text in it
WITH 'cuba' AS text
MATCH (name:Name)
WHERE name.folded CONTAINS toLower(text)
MATCH (called:Actor {key: name.actor})
MATCH (actor:Actor {key: called.root})
RETURN DISTINCT actor
LIMIT 50
