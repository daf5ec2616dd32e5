-- load/remove-statement: takes a statement away that another one has become.
delete from statement
where key = $key
