-- questions/pairs-to-due: the other ends of stored rows that time may have changed by today.
select subject, voices, statements
from pair indexed by pair_next_by_object
where object = $actor and stance = $stance and next <= $today
