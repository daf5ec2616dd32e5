-- load/said-of-statements: when some statements were first said, by their listings, else their sources.
select s.key, s.said, coalesce(min(nullif(coalesce(l.said, source.published), 0)), 0)
from json_each($keys) wanted
cross join statement s on s.key = wanted.value
join source on source.key = s.source
join listing l on l.statement = s.key
group by s.key
