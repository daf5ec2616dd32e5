-- questions/pairs-due: the ends of all stored pairs that time may have changed by today.
select subject, object
from pair indexed by pair_next_by_object
where next <= $today
