-- questions/pairs-to-count: how many stored rows of one stance there are with an actor as object.
select count(*)
from pair indexed by pair_by_object
where object = $actor and stance = $stance and voices >= $min_voices and statements > 0
