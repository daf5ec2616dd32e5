-- load/drop-statement
update statement
set dropped = $dropped, stance = 16
where key = $key
