-- copy/predicates: predicates, as load/put-predicate takes them.
select key, id, label, inverse, stance, strength, means, nature, symmetric, affiliation, cameo, plover, live
from predicate
where key > $after and key <= $until
order by key
