-- questions/actors-by-kind: live actors, joined ones counted once.
select kind, count(*)
from actor
where live and root = key and key <> 0
group by kind
