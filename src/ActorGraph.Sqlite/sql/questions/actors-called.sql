-- questions/actors-called: the live actors a folded name fits, each with the end of its chain.
select a.id, n.rank, a.kind, r.key, r.id as root_id, r.name as root_name
from name n
cross join actor a on a.key = n.actor
cross join actor r on r.key = a.root
where n.folded = $folded and a.key <> 0
