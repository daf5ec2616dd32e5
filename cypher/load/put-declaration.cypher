// load/put-declaration: writes what datasets declare; what: 1 actor, 2 source, 3 predicate, declared: its key.
UNWIND $rows AS r
WITH r[0] AS what, r[1] AS declared, r[2] AS dataset, r[3] AS body
MERGE (d:Declaration {what: what, declared: declared, dataset: dataset})
SET d.body = body
