// copy/sources: sources, as load/put-source takes them.
MATCH (s:Source)
WHERE s.key > $after AND s.key <= $until
RETURN s.key AS key, s.id AS id, s.title AS title, s.publisher AS publisher, s.origin AS origin, s.published AS published,
  s.reliability AS reliability, s.urls AS urls, s.file AS file, s.voice AS voice, s.document AS document, toInteger(s.live) AS live
ORDER BY key
