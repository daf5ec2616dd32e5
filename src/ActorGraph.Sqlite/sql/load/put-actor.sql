-- load/put-actor
insert into actor(key, id, name, kind, note, same_as, root, live)
values($key, $id, $name, $kind, $note, $same_as, $root, $live)
on conflict(key) do update
set name = excluded.name, kind = excluded.kind, note = excluded.note, same_as = excluded.same_as, root = excluded.root, live = excluded.live
