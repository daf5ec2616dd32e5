-- load/statements-of-sources: live statements of some sources. Sources seldom change: one scan serves them all.
select s.key
from statement s
where s.stance < 16 and s.source in (select value from json_each($sources))
