-- load/put-source
insert into source(key, id, title, publisher, origin, published, reliability, urls, file, voice, document, live)
values($key, $id, $title, $publisher, $origin, $published, $reliability, $urls, $file, $voice, $document, $live)
on conflict(key) do update
set title = excluded.title, publisher = excluded.publisher, origin = excluded.origin, published = excluded.published,
  reliability = excluded.reliability, urls = excluded.urls, file = excluded.file, voice = excluded.voice,
  document = excluded.document, live = excluded.live
