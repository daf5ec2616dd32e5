// load/datasets: every dataset ever imported.
MATCH (d:Dataset)
RETURN d.key AS key, d.name AS name, d.folder AS folder, d.file AS file, d.size AS size, d.sha256 AS sha256, d.vocabulary AS vocabulary,
  d.outside AS outside, d.statements AS statements, toInteger(d.live) AS live
