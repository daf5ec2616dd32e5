-- load/declared-predicates: what all datasets declare of predicates.
select d.key, d.name, d.file, declared.id, declared.body
from declaration declared
join dataset d on d.key = declared.dataset
where declared.what = 3
order by declared.id, d.name
