-- load/put-declaration
insert into declaration(what, declared, dataset, body)
values($what, $declared, $dataset, $body)
on conflict do update
set body = excluded.body
