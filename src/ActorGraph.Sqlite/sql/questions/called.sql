-- questions/called: what live datasets declare of an actor and of those joined to it.
with member(key) as (
  select $actor
  union all
  select key from actor indexed by actor_by_root where root = $actor and root <> key)
select a.id, d.body
from member
cross join actor a on a.key = member.key
cross join declaration d on d.what = 1 and d.declared = a.key
