-- export/labels: the live statements under each label, with what a reply inherits from them and whether there is one.
select distinct source.id, l.label, s.key, coalesce(s.declared ->> 0, s.subject) as subject, s.predicate, coalesce(s.declared ->> 1, s.object) as object,
  s.flags, s.first, s.last, s.extra, exists(select 1 from reply where target = s.key) as replied
from listing l indexed by listing_by_label
join statement s on s.key = l.statement and s.dropped is null
join source on source.key = s.source
where l.label is not null
