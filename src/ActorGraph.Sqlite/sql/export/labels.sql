-- export/labels: what a reply to each label that has one inherits; 2028: negated, former and the shape of the time, of the flags.
select distinct source.id, l.label, json_array(
  coalesce(s.declared ->> 0, s.subject), s.predicate, coalesce(s.declared ->> 1, s.object), s.flags & 2028, s.first, s.last,
  s.extra ->> 'as', s.extra ->> 'amount')
from listing l indexed by listing_by_label
join statement s on s.key = l.statement and s.dropped is null
join source on source.key = s.source
where l.label is not null and exists(select 1 from reply where target = s.key)
