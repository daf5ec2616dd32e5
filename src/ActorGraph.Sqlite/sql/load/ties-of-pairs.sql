-- load/ties-of-pairs: the stored ties of some pairs ([subject, object]).
select t.subject, t.object, t.predicate, t.stance, t.status, t.statements, t.documents, t.voices, t.denials, t.certainty,
  t.first, t.last, t.until, t.party, t.since, t.next
from json_each($pairs) pair
cross join tie t on t.subject = pair.value ->> 0 and t.object = pair.value ->> 1
