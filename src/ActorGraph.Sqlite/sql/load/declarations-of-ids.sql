-- load/declarations-of-ids: what all datasets declare of some ids.
select declared.id, d.key, d.name, d.file, declared.body
from json_each($ids) wanted
cross join declaration declared on declared.what = $what and declared.id = wanted.value
join dataset d on d.key = declared.dataset
order by declared.id, d.name
