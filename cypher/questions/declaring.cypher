// questions/declaring: the datasets that declare an actor or one joined to it.
MATCH (a:Actor {root: $actor})
MATCH (declared:Declaration)
WHERE declared.what = 1 AND declared.id = a.id AND declared.dataset IS NOT NULL
MATCH (d:Dataset {key: declared.dataset})
WHERE d.live
RETURN DISTINCT d.name AS name
ORDER BY name
