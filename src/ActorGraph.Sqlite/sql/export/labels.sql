-- export/labels: how many live statements each label stands for.
select source.id, l.label, count(distinct s.key)
from listing l indexed by listing_by_label
join statement s on s.key = l.statement and s.dropped is null
join source on source.key = s.source
where l.label is not null
group by source.id, l.label
