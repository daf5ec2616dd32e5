-- questions/as-of: the day stored ties are as of.
select as_of
from meta
