// load/names: what live actors are called, folded.
MATCH (n:Name)
RETURN n.folded AS folded, n.actor AS actor, n.rank AS rank
