-- load/remove-reply
delete from reply
where statement = $statement and target = $target
