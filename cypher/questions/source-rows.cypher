// questions/source-rows: some sources; publisher and an origin that is an actor are the ends of their chains.
UNWIND $keys AS wanted
MATCH (s:Source {key: wanted})
OPTIONAL MATCH (p:Actor {key: s.publisher})
OPTIONAL MATCH (o:Actor {key: s.origin})
RETURN s.key AS key, s.id AS id, s.title AS title, p.root AS root, CASE WHEN s.origin < 0 THEN s.origin ELSE o.root END AS origin,
  s.published AS published, s.reliability AS reliability, s.urls AS urls, s.file AS file
