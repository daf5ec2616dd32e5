-- export/statements-of-dataset: all that one dataset lists, as written, in the order of subject, predicate, object and id.
select s.key, s.id, subject.id, predicate.id, object.id,
  case when s.flags & 16 then (select id from actor where key = coalesce(s.declared ->> 2, s.voice)) end,
  source.id, s.flags, s.first, s.last, s.extra, l.said, l.at, l.quote, l.note, l.label, predicate.symmetric, l.place,
  exists(select 1 from listing again where again.statement = l.statement and again.dataset = l.dataset and again.place <> l.place)
from listing l indexed by listing_by_dataset
join statement s on s.key = l.statement
join source on source.key = s.source
join predicate on predicate.key = s.predicate
join actor subject on subject.key = coalesce(s.declared ->> 0, s.subject)
join actor object on object.key = coalesce(s.declared ->> 1, s.object)
where l.dataset = $dataset and s.dropped is null
order by subject.id, predicate.id, object.id, s.id, l.place
