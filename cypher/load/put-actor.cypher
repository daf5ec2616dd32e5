// load/put-actor: writes actors; kinds are labels, and one that is not live has none but Gone.
UNWIND $rows AS r
WITH r[0] AS key, r[1] AS id, r[2] AS name, r[3] AS kind, r[4] AS note, r[5] AS same_as, r[6] AS root, r[7] = 1 AS live
MERGE (a:Actor {key: key})
SET a.id = id, a.name = name, a.kind = kind, a.note = note, a.sameAs = same_as, a.root = root, a.live = live
REMOVE a:Person:Group:Government:Organisation:Country:Gone
FOREACH (_ IN CASE WHEN NOT live THEN [1] ELSE [] END | SET a:Gone)
FOREACH (_ IN CASE WHEN live AND kind = 1 THEN [1] ELSE [] END | SET a:Person)
FOREACH (_ IN CASE WHEN live AND kind = 2 THEN [1] ELSE [] END | SET a:Group)
FOREACH (_ IN CASE WHEN live AND kind = 3 THEN [1] ELSE [] END | SET a:Government)
FOREACH (_ IN CASE WHEN live AND kind = 4 THEN [1] ELSE [] END | SET a:Organisation)
FOREACH (_ IN CASE WHEN live AND kind = 5 THEN [1] ELSE [] END | SET a:Country)
