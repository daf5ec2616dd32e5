-- questions/declaring: the datasets that declare an actor or one joined to it.
with member(key) as (
  select $actor
  union all
  select key from actor indexed by actor_by_root where root = $actor and root <> key)
select distinct dataset.name
from member
cross join declaration d on d.what = 1 and d.declared = member.key
cross join dataset on dataset.key = d.dataset
where dataset.live
order by dataset.name
