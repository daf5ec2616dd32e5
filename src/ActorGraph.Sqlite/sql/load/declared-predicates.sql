-- load/declared-predicates: what all datasets declare of predicates.
select d.key, d.name, d.file, predicate.id, declared.body
from declaration declared
join predicate on predicate.key = declared.declared
join dataset d on d.key = declared.dataset
where declared.what = 3
order by predicate.id, d.name
