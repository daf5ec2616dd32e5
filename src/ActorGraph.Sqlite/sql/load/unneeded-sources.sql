-- load/unneeded-sources: which of some sources nobody declares and no live statement or source refers to.
select source.key
from json_each($keys) wanted
cross join source on source.key = wanted.value
where source.live
  and not exists (select 1 from declaration where what = 2 and declared = source.key)
  and not exists (select 1 from source reprint where reprint.origin = -source.key and reprint.live)
  and source.key not in (select source from statement where stance < 16)
