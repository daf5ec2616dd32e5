// copy/actors: actors, as load/put-actor takes them.
MATCH (a:Actor)
WHERE a.key > $after AND a.key <= $until
RETURN a.key AS key, a.id AS id, a.name AS name, a.kind AS kind, a.note AS note, a.sameAs AS same_as, a.root AS root, toInteger(a.live) AS live
ORDER BY key
