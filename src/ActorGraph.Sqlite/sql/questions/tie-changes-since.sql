-- questions/tie-changes-since: which ties a run or later ones changed or took away, in the order of runs; before: what it was (JSON), or nothing.
select run, subject, object, predicate, because, before
from tie_change
where run >= $run
order by run
