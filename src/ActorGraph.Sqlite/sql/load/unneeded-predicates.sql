-- load/unneeded-predicates: which of some predicates no live statement uses.
select wanted.value
from json_each($keys) wanted
where wanted.value not in (select predicate from statement where stance < 16)
