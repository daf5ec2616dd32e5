// questions/actors-by-kind: live actors, joined ones counted once.
MATCH (a:Actor)
WHERE a.live AND a.root = a.key AND a.key <> 0
RETURN a.kind AS kind, count(*) AS actors
