-- questions/facts-from: the statements with an actor as subject and one stance, by object and predicate.
select key, subject, predicate, object, stance, flags, first, last, said, voice, source
from statement indexed by statement_by_subject
where subject = $actor and stance = $stance
order by object, predicate
