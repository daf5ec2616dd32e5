// copy/names: what some actors are called, as load/put-name takes it.
MATCH (n:Name)
WHERE n.actor > $after AND n.actor <= $until
RETURN n.folded AS folded, n.actor AS actor, n.rank AS rank, n.text AS text
ORDER BY folded, actor, rank, text
