-- questions/ties-since: the ties that a run or a later one added.
select subject, object, predicate, since
from tie
where since >= $run
