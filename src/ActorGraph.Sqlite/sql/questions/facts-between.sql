-- questions/facts-between: the statements from some subjects to the objects at the same place, pair by pair and tie by tie.
select s.key, s.subject, s.predicate, s.object, s.stance, s.flags, s.first, s.last, s.said, s.voice, s.source
from json_each($subjects) subject
cross join json_each('[0,1,2,4,5,6]') code
cross join statement s indexed by statement_by_subject
  on s.subject = subject.value and s.stance = code.value and s.object = $objects ->> subject.key
order by subject.key, s.predicate
