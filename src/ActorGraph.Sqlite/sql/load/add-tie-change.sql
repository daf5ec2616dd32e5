-- load/add-tie-change
insert into tie_change(run, subject, object, predicate, because, removed, before)
values($run, $subject, $object, $predicate, $because, $removed, $before)
