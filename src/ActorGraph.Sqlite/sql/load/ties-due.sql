-- load/ties-due: the ties that time alone may have changed by a day.
select subject, object, predicate
from tie
where next <= $today
