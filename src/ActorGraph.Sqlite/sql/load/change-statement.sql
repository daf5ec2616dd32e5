-- load/change-statement: gives a live statement other chain ends, stance or day of saying, or brings a dropped one back.
update statement
set id = $id, subject = $subject, object = $object, stance = $stance, said = $said, voice = $voice, declared = $declared, dropped = null
where key = $key
