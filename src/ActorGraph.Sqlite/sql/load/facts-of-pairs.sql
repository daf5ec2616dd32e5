-- load/facts-of-pairs: the live statements from some subjects to the objects at the same place, pair by pair; place: the pair's.
select s.key, s.subject, s.predicate, s.object, s.stance, s.flags, s.first, s.last, s.said, s.voice, s.source, subject.key as place, s.id
from json_each($subjects) subject
join json_each($objects) object on object.key = subject.key
cross join json_each('[0,1,2,4,5,6]') code
cross join statement s indexed by statement_by_subject
  on s.subject = subject.value and s.stance = code.value and s.object = object.value
order by place, s.predicate
