-- questions/statement-counts: how many live statements some actors are an end of; those with both ends on one actor count once.
select wanted.value,
  (select count(*) from statement indexed by statement_by_subject where subject = wanted.value and stance < 16)
  + (select count(*) from statement indexed by statement_by_object where object = wanted.value and stance < 16)
  - (select count(*) from statement indexed by statement_by_subject where subject = wanted.value and stance = 8 and object = wanted.value)
from json_each($actors) wanted
