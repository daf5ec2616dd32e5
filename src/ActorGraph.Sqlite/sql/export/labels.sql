-- export/labels: what a reply to each label that has one inherits, from each statement under it.
select distinct source.id, l.label, coalesce(s.declared ->> 0, s.subject) as subject, s.predicate, coalesce(s.declared ->> 1, s.object) as object,
  s.flags, s.first, s.last, s.extra
from listing l indexed by listing_by_label
join statement s on s.key = l.statement and s.dropped is null
join source on source.key = s.source
where l.label is not null and exists(select 1 from reply where target = s.key)
