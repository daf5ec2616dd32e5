// load/put-declaration: writes what datasets declare.
UNWIND $rows AS r
WITH r[0] AS what, r[1] AS id, r[2] AS dataset, r[3] AS body
MERGE (d:Declaration {what: what, id: id, dataset: dataset})
SET d.body = body
