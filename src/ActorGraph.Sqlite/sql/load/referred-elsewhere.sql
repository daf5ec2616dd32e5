-- load/referred-elsewhere: which of some actors other datasets than those given refer to.
select actor.key
from json_each($keys) wanted
cross join actor on actor.key = wanted.value
where exists (
    select 1 from statement s join listing l on l.statement = s.key
    where s.subject = actor.root and s.stance < 16 and l.dataset not in (select value from json_each($datasets)))
  or exists (
    select 1 from statement s join listing l on l.statement = s.key
    where s.object = actor.root and s.stance < 16 and l.dataset not in (select value from json_each($datasets)))
  or exists (
    select 1 from statement s join listing l on l.statement = s.key
    where s.voice = actor.root and +s.stance < 16 and l.dataset not in (select value from json_each($datasets)))
  or exists (
    select 1 from source join declaration d on d.what = 2 and d.declared = source.key
    where (source.publisher = actor.key or source.origin = actor.key) and d.dataset not in (select value from json_each($datasets)))
