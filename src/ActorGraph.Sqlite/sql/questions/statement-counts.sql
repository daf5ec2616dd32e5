-- questions/statement-counts: how many live statements some actors are an end of.
select wanted.value,
  (select count(*) from statement indexed by statement_by_subject where subject = wanted.value and stance < 16)
  + (select count(*) from statement indexed by statement_by_object where object = wanted.value and stance < 16 and subject <> wanted.value)
from json_each($actors) wanted
