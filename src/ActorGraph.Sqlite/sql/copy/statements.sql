-- copy/statements: statements, as load/add-statement takes them; dropped: the day.
select key, id, subject, predicate, object, stance, flags, first, last, said, voice, source, since, declared, extra, dropped
from statement
where key > $after and key <= $until
order by key
