-- questions/names-beginning: what actors are called that begins with a folded text, in order, as far as the limit.
select n.folded, case n.rank when 1 then a.id when 3 then a.name else n.text end, n.actor
from name n
cross join actor a on a.key = n.actor
where n.folded >= $prefix and n.folded < $prefix || char(1114111) and n.actor <> 0
order by n.folded, n.rank, a.id
limit $limit
