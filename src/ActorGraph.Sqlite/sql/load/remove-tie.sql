-- load/remove-tie
delete from tie
where subject = $subject and object = $object and predicate = $predicate
