-- load/still-listed: which of some statements datasets other than those given list.
select distinct l.statement
from json_each($keys) wanted
cross join listing l on l.statement = wanted.value
where l.dataset not in (select value from json_each($datasets))
