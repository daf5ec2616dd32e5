-- questions/last-tie-change: the last run that added, changed or took away a tie.
select max(run) as run
from (select max(run) as run from tie_change union all select max(since) from tie)
