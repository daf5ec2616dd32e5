-- load/labels: every labelled statement with what a reply to it inherits; those dropped too.
select l.label, source.id, l.dataset, s.id, s.dropped is not null, subject.id, predicate.id, object.id, s.first, s.last, s.flags, s.extra
from listing l indexed by listing_by_label
join statement s on s.key = l.statement
join source on source.key = s.source
join predicate on predicate.key = s.predicate
join actor subject on subject.key = coalesce(s.declared ->> 0, s.subject)
join actor object on object.key = coalesce(s.declared ->> 1, s.object)
where l.label is not null
order by l.label, source.id, s.id
