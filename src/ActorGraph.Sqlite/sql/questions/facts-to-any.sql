-- questions/facts-to-any: the statements of one stance with one of some actors as object.
select s.key, s.subject, s.predicate, s.object, s.stance, s.flags, s.first, s.last, s.said, s.voice, s.source
from json_each($actors) actor
cross join statement s indexed by statement_by_object on s.object = actor.value and s.stance = $stance
