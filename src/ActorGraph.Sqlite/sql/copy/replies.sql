-- copy/replies: what some statements reply to, as load/add-reply takes it.
select statement, target
from reply
where statement > $after and statement <= $until
order by statement, target
