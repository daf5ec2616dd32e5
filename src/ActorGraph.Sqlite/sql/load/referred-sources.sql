-- load/referred-sources: which of some sources a live statement or source refers to.
select distinct s.source
from statement s
where s.stance < 16 and s.source in (select value from json_each($keys))
union
select -source.origin
from json_each($keys) wanted
cross join source on source.origin = -wanted.value
where source.live
