-- questions/actor-note: what who declared an actor remarked.
select note
from actor
where key = $actor
