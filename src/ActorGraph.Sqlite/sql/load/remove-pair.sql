-- load/remove-pair
delete from pair
where subject = $subject and stance = $stance and object = $object
