// questions/names-among: those of some folded texts that live actors are called.
UNWIND $names AS wanted
MATCH (n:Name {folded: wanted})
WHERE n.actor <> 0
RETURN DISTINCT n.folded AS folded
