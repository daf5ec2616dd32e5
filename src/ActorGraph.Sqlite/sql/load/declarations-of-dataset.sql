-- load/declarations-of-dataset: what one dataset declares; what: 1 actor, 2 source, 3 predicate.
select d.what, d.declared, coalesce(actor.id, source.id, predicate.id), d.body
from declaration d
left join actor on d.what = 1 and actor.key = d.declared
left join source on d.what = 2 and source.key = d.declared
left join predicate on d.what = 3 and predicate.key = d.declared
where d.dataset = $dataset
