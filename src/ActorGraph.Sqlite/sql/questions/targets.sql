-- questions/targets: what some statements reply to.
select r.statement, target.id
from json_each($keys) wanted
cross join reply r on r.statement = wanted.value
cross join statement target on target.key = r.target
order by wanted.key, target.id
