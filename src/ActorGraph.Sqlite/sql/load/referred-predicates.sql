-- load/referred-predicates: which of some predicates a live statement uses.
select distinct s.predicate
from statement s
where s.stance < 16 and s.predicate in (select value from json_each($keys))
