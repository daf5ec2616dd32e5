// copy/datasets: datasets, as load/put-dataset takes them; bytes in base64.
MATCH (d:Dataset)
WHERE d.key > $after AND d.key <= $until
RETURN d.key AS key, d.name AS name, d.folder AS folder, d.file AS file, d.size AS size, d.sha256 AS sha256, d.vocabulary AS vocabulary,
  d.outside AS outside, d.statements AS statements, d.run AS run, toInteger(d.live) AS live
ORDER BY key
