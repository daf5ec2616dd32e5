-- load/still-listed: which of some statements another dataset lists.
select distinct l.statement
from json_each($keys) wanted
cross join listing l on l.statement = wanted.value
where l.dataset <> $dataset
