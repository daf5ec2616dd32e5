// load/put-dataset: writes datasets.
UNWIND $rows AS r
WITH r[0] AS key, r[1] AS name, r[2] AS folder, r[3] AS file, r[4] AS size, r[5] AS sha256, r[6] AS vocabulary, r[7] AS outside,
  r[8] AS statements, r[9] AS run, r[10] = 1 AS live
MERGE (d:Dataset {key: key})
SET d.name = name, d.folder = folder, d.file = file, d.size = size, d.sha256 = sha256, d.vocabulary = vocabulary, d.outside = outside,
  d.statements = statements, d.run = run, d.live = live
