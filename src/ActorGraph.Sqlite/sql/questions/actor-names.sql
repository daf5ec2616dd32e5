-- questions/actor-names: what rows call some actors.
select a.key, a.id, a.name, a.kind
from json_each($keys) wanted
cross join actor a on a.key = wanted.value
