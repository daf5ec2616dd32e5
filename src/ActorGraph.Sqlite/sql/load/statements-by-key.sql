-- load/statements-by-key: what of some statements decides their tie, and how they were written.
select s.key, s.subject, s.predicate, s.object, s.stance, s.flags, s.first, s.last, s.said, s.voice, s.source, s.declared, s.id, s.extra
from json_each($keys) wanted
cross join statement s on s.key = wanted.value
