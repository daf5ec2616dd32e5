-- load/ties-of-pairs: the stored ties from some subjects to the objects at the same place.
select t.subject, t.object, t.predicate, t.stance, t.status, t.statements, t.documents, t.voices, t.denials, t.certainty,
  t.first, t.last, t.until, t.party, t.since, t.next
from json_each($subjects) subject
join json_each($objects) object on object.key = subject.key
cross join tie t on t.subject = subject.value and t.object = object.value
