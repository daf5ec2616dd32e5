-- load/drop-statement
update statement
set stance = 16, dropped = $dropped
where key = $key
