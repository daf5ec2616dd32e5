-- questions/all-facts-of-predicates: all live statements of some predicates that make ties.
select key, subject, predicate, object, stance, flags, first, last, said, voice, source
from statement indexed by statement_by_subject
where stance < 8 and predicate in (select value from json_each($predicates))
