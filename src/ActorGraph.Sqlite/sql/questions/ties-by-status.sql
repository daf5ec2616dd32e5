-- questions/ties-by-status: stored ties, and how many of them time may have changed by today.
select status, count(*), count(case when next <= $today then 1 end)
from tie
group by status
