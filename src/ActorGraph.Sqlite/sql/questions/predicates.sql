-- questions/predicates: every predicate, by which ties are derived and rows are named.
select key, id, stance, means, nature, symmetric, affiliation
from predicate
