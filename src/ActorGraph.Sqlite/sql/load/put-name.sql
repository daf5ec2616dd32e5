-- load/put-name
insert or ignore into name(folded, actor, rank, text)
values($folded, $actor, $rank, $text)
