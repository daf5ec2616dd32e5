// questions/declaring: the datasets that declare an actor or one joined to it.
MATCH (a:Actor {root: $actor})
MATCH (declared:Declaration {what: 1, declared: a.key})
MATCH (d:Dataset {key: declared.dataset})
WHERE d.live
RETURN DISTINCT d.name AS name
ORDER BY name
