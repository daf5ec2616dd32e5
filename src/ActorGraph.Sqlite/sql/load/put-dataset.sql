-- load/put-dataset
insert into dataset(key, name, folder, file, size, sha256, vocabulary, outside, statements, run, live)
values($key, $name, $folder, $file, $size, $sha256, $vocabulary, $outside, $statements, $run, $live)
on conflict(key) do update
set folder = excluded.folder, file = excluded.file, size = excluded.size, sha256 = excluded.sha256, vocabulary = excluded.vocabulary,
  outside = excluded.outside, statements = excluded.statements, run = excluded.run, live = excluded.live
