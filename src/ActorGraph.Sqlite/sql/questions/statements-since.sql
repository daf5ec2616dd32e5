-- questions/statements-since: the statements that a run or a later one brought.
select key
from statement
where since >= $run
