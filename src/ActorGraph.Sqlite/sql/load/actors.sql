-- load/actors: every actor ever heard of.
select key, id, name, kind, note, same_as, root, live
from actor
where key > 0
