-- questions/facts-around: the statements of some stances with some actors as an end; one that joins two of them comes twice.
select s.key, s.subject, s.predicate, s.object, s.stance, s.flags, s.first, s.last, s.said, s.voice, s.source
from json_each($actors) actor
cross join json_each($stances) code
cross join statement s indexed by statement_by_subject on s.subject = actor.value and s.stance = code.value
union all
select s.key, s.subject, s.predicate, s.object, s.stance, s.flags, s.first, s.last, s.said, s.voice, s.source
from json_each($actors) actor
cross join json_each($stances) code
cross join statement s indexed by statement_by_object on s.object = actor.value and s.stance = code.value
