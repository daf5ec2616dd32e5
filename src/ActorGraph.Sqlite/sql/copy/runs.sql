-- copy/runs: runs, as load/put-run takes them.
select key, trigger, started, finished, outcome, counts, findings
from run
where key > $after and key <= $until
order by key
