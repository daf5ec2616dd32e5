-- load/statements-by-id: which of some ids (hex) the store knows.
select s.key, s.id, s.dropped is not null
from json_each($ids) wanted
cross join statement s indexed by statement_by_id on substr(s.id, 1, 4) = substr(unhex(wanted.value), 1, 4) and s.id = unhex(wanted.value)
