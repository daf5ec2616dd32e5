-- load/put-listing
insert into listing(statement, dataset, place, said, at, quote, note, label)
values($statement, $dataset, $place, $said, $at, $quote, $note, $label)
on conflict do update
set said = excluded.said, at = excluded.at, quote = excluded.quote, note = excluded.note, label = excluded.label
