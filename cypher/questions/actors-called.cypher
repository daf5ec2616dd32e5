// questions/actors-called: the live actors a folded name fits, each with the end of its chain.
MATCH (n:Name {folded: $folded})
MATCH (a:Actor {key: n.actor})
MATCH (r:Actor {key: a.root})
WHERE a.key <> 0
RETURN a.id AS id, n.rank AS rank, a.kind AS kind, r.key AS key, r.id AS root_id, r.name AS root_name
