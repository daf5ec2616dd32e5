-- load/statements-of-predicates: live statements of some predicates. Predicates seldom change: one scan serves them all.
select s.key
from statement s
where s.stance < 16 and s.predicate in (select value from json_each($predicates))
