-- load/predicates: every predicate ever heard of.
select key, id, label, inverse, stance, strength, means, nature, symmetric, affiliation, cameo, plover, live
from predicate
