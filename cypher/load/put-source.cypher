// load/put-source: writes sources.
UNWIND $rows AS r
WITH r[0] AS key, r[1] AS id, r[2] AS title, r[3] AS publisher, r[4] AS origin, r[5] AS published, r[6] AS reliability, r[7] AS urls,
  r[8] AS file, r[9] AS voice, r[10] AS document, r[11] = 1 AS live
MERGE (s:Source {key: key})
SET s.id = id, s.name = coalesce(title, id), s.title = title, s.publisher = publisher, s.origin = origin, s.published = published,
  s.reliability = reliability, s.urls = urls, s.file = file, s.voice = voice, s.document = document, s.live = live
REMOVE s:Gone
FOREACH (_ IN CASE WHEN NOT live THEN [1] ELSE [] END | SET s:Gone)
