-- questions/facts-between: the statements of some pairs ([subject, object]), pair by pair and tie by tie.
select s.key, s.subject, s.predicate, s.object, s.stance, s.flags, s.first, s.last, s.said, s.voice, s.source
from json_each($pairs) pair
cross join json_each('[0,1,2,4,5,6]') code
cross join statement s indexed by statement_by_subject
  on s.subject = pair.value ->> 0 and s.stance = code.value and s.object = pair.value ->> 1
order by pair.key, s.predicate
