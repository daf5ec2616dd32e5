-- questions/all-names: everything live actors are called, with the id and name of the chain's end.
select n.text, r.id, r.name
from name n
cross join actor a on a.key = n.actor
cross join actor r on r.key = a.root
where a.key <> 0
