-- load/add-statement
insert into statement(key, id, subject, predicate, object, stance, flags, first, last, said, voice, source, since, declared, extra)
values($key, $id, $subject, $predicate, $object, $stance, $flags, $first, $last, $said, $voice, $source, $since, $declared, $extra)
