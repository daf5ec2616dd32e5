-- questions/statement-rows: all of some statements but their listings; dropped ones too.
select s.key, s.subject, s.predicate, s.object, s.stance, s.flags, s.first, s.last, s.said, s.voice, s.source, s.id, s.declared, s.extra, s.dropped
from json_each($keys) wanted
cross join statement s on s.key = wanted.value
