-- questions/names-among: those of some folded texts that live actors are called.
select distinct n.folded
from json_each($names) wanted
cross join name n on n.folded = wanted.value
where n.actor <> 0
