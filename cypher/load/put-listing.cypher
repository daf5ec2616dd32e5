// load/put-listing: writes datasets' entries for statements. A MERGE would lock the dataset until the batch is in.
UNWIND $rows AS r
WITH DISTINCT r[1] AS dataset
MERGE (:Dataset {key: dataset})
WITH count(*) AS datasets
UNWIND $rows AS r
WITH r[0] AS statement, r[1] AS dataset, r[2] AS place, r[3] AS said, r[4] AS at, r[5] AS quote, r[6] AS note, r[7] AS label
MATCH (d:Dataset {key: dataset})
MATCH (s:Statement {key: statement})
OPTIONAL MATCH (d)-[old:LISTS {place: place}]->(s)
DELETE old
CREATE (d)-[:LISTS {place: place, said: said, at: at, quote: quote, note: note, label: label}]->(s)
