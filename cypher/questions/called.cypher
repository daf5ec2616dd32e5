// questions/called: what live datasets declare of an actor and of those joined to it.
MATCH (a:Actor {root: $actor})
MATCH (d:Declaration {what: 1, declared: a.key})
RETURN a.id AS id, d.body AS body
