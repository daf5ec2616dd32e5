-- copy/names: what some actors are called, as load/put-name takes it.
select folded, actor, rank, text
from name
where actor > $after and actor <= $until
order by folded, actor, rank, text
