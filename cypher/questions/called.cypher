// questions/called: what live datasets declare of an actor and of those joined to it.
MATCH (a:Actor {root: $actor})
MATCH (d:Declaration)
WHERE d.what = 1 AND d.id = a.id AND d.dataset IS NOT NULL
RETURN a.id AS id, d.body AS body
