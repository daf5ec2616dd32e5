-- copy/actors: actors, as load/put-actor takes them.
select key, id, name, kind, note, same_as, root, live
from actor
where key > $after and key <= $until
order by key
