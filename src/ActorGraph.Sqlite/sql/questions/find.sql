-- questions/find: what live actors are called that has a word in it, folded, with the end of the actor's chain.
select n.folded, case n.rank when 1 then a.id when 3 then a.name else n.text end, n.rank, a.root
from name n
cross join actor a on a.key = n.actor
where instr(n.folded, $word) > 0 and a.key <> 0
