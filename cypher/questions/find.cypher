// questions/find: what live actors are called that has a word in it, folded, with the end of the actor's chain.
MATCH (n:Name)
WHERE n.folded CONTAINS $word
MATCH (a:Actor {key: n.actor})
WHERE a.key <> 0
RETURN n.folded AS folded, CASE n.rank WHEN 1 THEN a.id WHEN 3 THEN a.name ELSE n.text END AS called, n.rank AS rank, a.root AS root
