-- load/declarations-of-dataset: what one dataset declares; what: 1 actor, 2 source, 3 predicate.
select what, id, body
from declaration
where dataset = $dataset
