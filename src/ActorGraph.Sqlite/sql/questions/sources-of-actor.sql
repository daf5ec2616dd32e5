-- questions/sources-of-actor: the sources that an actor published or originated, itself or under a name that was joined to it.
select s.key
from actor a
cross join source s indexed by source_by_publisher on s.publisher = a.key
where a.root = $actor
union
select s.key
from actor a
cross join source s indexed by source_by_origin on s.origin = a.key
where a.root = $actor
union
select s.key
from source s indexed by source_by_origin
cross join source first on first.key = -s.origin
where s.origin < 0 and first.voice = $actor
