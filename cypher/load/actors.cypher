// load/actors: every actor ever heard of.
MATCH (a:Actor)
WHERE a.key > 0
RETURN a.key AS key, a.id AS id, a.name AS name, a.kind AS kind, a.note AS note, a.sameAs AS same_as, a.root AS root, toInteger(a.live) AS live
