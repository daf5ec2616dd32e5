-- load/labels: the statements of some labels, in the source they stand in; those dropped too.
select distinct l.label, source.id, s.key, s.id, s.dropped is not null,
  subject.id, predicate.id, object.id, s.first, s.last, s.flags, s.extra, d.name
from json_each($labels) wanted
cross join listing l on l.label = wanted.value
join statement s on s.key = l.statement
join dataset d on d.key = l.dataset
join source on source.key = s.source
join predicate on predicate.key = s.predicate
join actor subject on subject.key = coalesce(s.declared ->> 0, s.subject)
join actor object on object.key = coalesce(s.declared ->> 1, s.object)
