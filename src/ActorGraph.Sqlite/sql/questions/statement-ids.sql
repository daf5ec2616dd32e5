-- questions/statement-ids: the ids of some statements.
select s.key, s.id
from json_each($keys) wanted
cross join statement s on s.key = wanted.value
