// questions/names-beginning: what actors are called that begins with a folded text, in order, as far as the limit.
MATCH (n:Name)
WHERE n.folded STARTS WITH $prefix AND n.actor <> 0
MATCH (a:Actor {key: n.actor})
RETURN n.folded AS folded, CASE n.rank WHEN 1 THEN a.id WHEN 3 THEN a.name ELSE n.text END AS called, n.actor AS actor
ORDER BY folded, n.rank, a.id
LIMIT $limit
