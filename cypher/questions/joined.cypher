// questions/joined: the actors joined to another one.
MATCH (a:Actor {root: $actor})
WHERE a.key <> a.root
RETURN a.key AS key
ORDER BY a.id
