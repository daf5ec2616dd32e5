-- load/remove-names
delete from name
where actor = $actor
