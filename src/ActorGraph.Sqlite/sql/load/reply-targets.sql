-- load/reply-targets: what some statements reply to.
select r.statement, r.target
from json_each($keys) wanted
cross join reply r on r.statement = wanted.value
