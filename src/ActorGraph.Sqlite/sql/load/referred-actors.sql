-- load/referred-actors: which of some actors a live statement or source refers to.
select wanted.value
from json_each($keys) wanted
where exists (select 1 from statement s where s.subject = wanted.value and s.stance < 16)
  or exists (select 1 from statement s where s.object = wanted.value and s.stance < 16)
  or exists (select 1 from statement s where s.voice = wanted.value and s.stance < 16)
  or exists (select 1 from source where publisher = wanted.value and live)
  or exists (select 1 from source where origin = wanted.value and live)
