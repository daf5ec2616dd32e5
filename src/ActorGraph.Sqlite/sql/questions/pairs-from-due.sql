-- questions/pairs-from-due: the other ends of stored rows that time may have changed by today.
select object, voices, statements
from pair indexed by pair_next_by_subject
where subject = $actor and stance = $stance and next <= $today
