-- load/put-declaration
insert into declaration(what, id, dataset, body)
values($what, $id, $dataset, $body)
on conflict do update
set body = excluded.body
