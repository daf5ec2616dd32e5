-- export/replies: what every live reply answers that is still said under a label. Of several labels only those that name nothing else
-- from which a reply would inherit the same (2028: negated, former and the shape of the time, of the flags).
select distinct r.statement, source.id, l.label
from reply r
join statement target on target.key = r.target and target.dropped is null
join source on source.key = target.source
join listing l on l.statement = target.key and l.label is not null
where not exists (
  select 1
  from listing other indexed by listing_by_label
  join statement s on s.key = other.statement and s.source = target.source and s.dropped is null
  where other.label = l.label
    and s.predicate = target.predicate and s.first = target.first and s.last = target.last and s.flags & 2028 = target.flags & 2028
    and coalesce(s.declared ->> 0, s.subject) = coalesce(target.declared ->> 0, target.subject)
    and coalesce(s.declared ->> 1, s.object) = coalesce(target.declared ->> 1, target.object)
    and s.extra ->> 'as' is target.extra ->> 'as' and s.extra ->> 'amount' is target.extra ->> 'amount'
    and not exists (select 1 from reply also where also.statement = r.statement and also.target = s.key))
order by r.statement, source.id, l.label
