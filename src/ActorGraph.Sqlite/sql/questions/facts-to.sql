-- questions/facts-to: the statements with an actor as object and one stance, by subject and predicate.
select key, subject, predicate, object, stance, flags, first, last, said, voice, source
from statement indexed by statement_by_object
where object = $actor and stance = $stance
order by subject, predicate
