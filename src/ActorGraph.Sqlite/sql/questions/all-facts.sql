-- questions/all-facts: the live statements that make ties, of some subjects, in the order of their subjects, stances, objects and predicates.
select key, subject, predicate, object, stance, flags, first, last, said, voice, source
from statement indexed by statement_by_subject
where subject > $after and subject <= $until and stance < 8
order by subject, stance, object, predicate
