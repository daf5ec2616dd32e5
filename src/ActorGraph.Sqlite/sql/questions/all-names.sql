-- questions/all-names: everything live actors are called, with the id and name of the chain's end.
select case n.rank when 1 then a.id when 3 then a.name else n.text end, r.id, r.name
from name n
cross join actor a on a.key = n.actor
cross join actor r on r.key = a.root
where a.key <> 0
