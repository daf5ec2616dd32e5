-- load/add-reply
insert or ignore into reply(statement, target)
values($statement, $target)
