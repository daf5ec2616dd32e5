-- copy/put-origin
insert into origin(one, uuid, edition, stamp)
values(1, $uuid, $edition, $stamp)
on conflict(one) do update
set uuid = excluded.uuid, edition = excluded.edition, stamp = excluded.stamp
