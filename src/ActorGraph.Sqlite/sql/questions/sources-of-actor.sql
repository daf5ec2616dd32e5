-- questions/sources-of-actor: the sources that an actor published or originated, itself or under a name that was joined to it.
with called(key) as (
  select $actor
  union all
  select key from actor indexed by actor_by_root where root = $actor and root <> key)
select s.key
from called
cross join source s indexed by source_by_publisher on s.publisher = called.key
union
select s.key
from called
cross join source s indexed by source_by_origin on s.origin = called.key
union
select s.key
from source s indexed by source_by_origin
cross join source first on first.key = -s.origin
where s.origin < 0 and first.voice = $actor
