-- questions/source-names: what rows call some sources that stand for themselves.
select s.key, s.id, coalesce(s.title, s.id)
from json_each($keys) wanted
cross join source s on s.key = wanted.value
