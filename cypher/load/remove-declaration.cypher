// load/remove-declaration: takes declarations away.
UNWIND $rows AS r
WITH r[0] AS what, r[1] AS declared, r[2] AS dataset
MATCH (d:Declaration {what: what, declared: declared, dataset: dataset})
DELETE d
