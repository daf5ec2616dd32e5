-- questions/pairs-from-count: how many stored rows of one stance there are with an actor as subject.
select count(*)
from pair indexed by pair_by_subject
where subject = $actor and stance = $stance and voices >= $min_voices and statements > 0
