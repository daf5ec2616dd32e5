-- load/statements-by-id: which of some ids (hex) the store knows.
select s.key, s.id, s.dropped is not null
from json_each($ids) wanted
cross join statement s on s.id = unhex(wanted.value)
