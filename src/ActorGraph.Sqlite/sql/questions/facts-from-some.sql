-- questions/facts-from-some: the statements with an actor as subject, one stance and some objects.
select s.key, s.subject, s.predicate, s.object, s.stance, s.flags, s.first, s.last, s.said, s.voice, s.source
from json_each($others) other
cross join statement s indexed by statement_by_subject on s.subject = $actor and s.stance = $stance and s.object = other.value
