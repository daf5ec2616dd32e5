-- load/unneeded-actors: which of some actors nobody declares and no live statement or source refers to.
select actor.key
from json_each($keys) wanted
cross join actor on actor.key = wanted.value
where actor.live
  and not exists (select 1 from declaration where what = 1 and declared = actor.key)
  and not exists (select 1 from statement where subject = actor.key and stance < 16)
  and not exists (select 1 from statement where object = actor.key and stance < 16)
  and not exists (select 1 from statement where voice = actor.key and +stance < 16)
  and not exists (select 1 from source where publisher = actor.key and live)
  and not exists (select 1 from source where origin = actor.key and live)
