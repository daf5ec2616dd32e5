// questions/all-names: everything live actors are called, with the id and name of the chain's end.
MATCH (n:Name)
MATCH (a:Actor {key: n.actor})
MATCH (r:Actor {key: a.root})
WHERE a.key <> 0
RETURN CASE n.rank WHEN 1 THEN a.id WHEN 3 THEN a.name ELSE n.text END AS called, r.id AS id, r.name AS name
