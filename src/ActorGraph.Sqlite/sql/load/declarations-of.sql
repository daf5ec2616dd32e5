-- load/declarations-of: what all datasets declare of some actors, sources or predicates.
select declared.declared, d.key, d.name, d.file, declared.body
from json_each($keys) wanted
cross join declaration declared on declared.what = $what and declared.declared = wanted.value
join dataset d on d.key = declared.dataset
order by wanted.key, d.name
