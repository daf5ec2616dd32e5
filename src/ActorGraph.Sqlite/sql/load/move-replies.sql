-- load/move-replies: gives a statement's replies, both ways, to another one that means the same now.
update or replace reply
set statement = iif(statement = gone, kept, statement), target = iif(target = gone, kept, target)
from (select $to as kept, $from as gone)
where statement = gone or target = gone
