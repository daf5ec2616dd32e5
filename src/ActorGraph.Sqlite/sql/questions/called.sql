-- questions/called: external ids and aliases of an actor and of those joined to it, as written.
with member(key) as (
  select $actor
  union all
  select key from actor indexed by actor_by_root where root = $actor and root <> key)
select distinct n.rank, n.text
from member
cross join name n indexed by name_by_actor on n.actor = member.key
where n.rank in (2, 4)
order by n.rank, n.text
