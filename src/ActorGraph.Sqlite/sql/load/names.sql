-- load/names: what live actors are called, folded.
select folded, actor, rank
from name
