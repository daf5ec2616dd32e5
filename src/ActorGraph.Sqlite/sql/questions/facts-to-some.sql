-- questions/facts-to-some: the statements with an actor as object, one stance and some subjects.
select s.key, s.subject, s.predicate, s.object, s.stance, s.flags, s.first, s.last, s.said, s.voice, s.source
from json_each($others) other
cross join statement s indexed by statement_by_object on s.object = $actor and s.stance = $stance and s.subject = other.value
