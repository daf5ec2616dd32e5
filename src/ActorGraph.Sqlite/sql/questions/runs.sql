-- questions/runs: the last imports, latest first.
select key, trigger, started, finished, outcome, counts
from run
order by key desc
limit $limit
