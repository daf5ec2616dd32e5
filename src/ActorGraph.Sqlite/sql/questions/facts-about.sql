-- questions/facts-about: all live statements with an actor as an end, whether they make a tie or not.
select key, subject, predicate, object, stance, flags, first, last, said, voice, source
from statement indexed by statement_by_subject
where subject = $actor and stance < 16
union all
select key, subject, predicate, object, stance, flags, first, last, said, voice, source
from statement indexed by statement_by_object
where object = $actor and subject <> $actor and stance < 16
