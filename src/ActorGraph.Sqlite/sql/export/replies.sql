-- export/replies: what every live reply answers that is still said, under each of its labels.
select distinct r.statement, r.target, source.id, l.label
from reply r
join statement target on target.key = r.target and target.dropped is null
join source on source.key = target.source
join listing l on l.statement = target.key and l.label is not null
order by r.statement, source.id, l.label, r.target
