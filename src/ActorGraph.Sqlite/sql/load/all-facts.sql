-- load/all-facts: every live statement that makes a tie, in the order of their subjects, stances, objects and predicates.
select key, subject, predicate, object, stance, flags, first, last, said, voice, source
from statement indexed by statement_by_subject
where stance < 8
order by subject, stance, object, predicate
