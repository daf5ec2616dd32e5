-- questions/joined: the actors joined to another one.
select key
from actor indexed by actor_by_root
where root = $actor and root <> key
order by id
