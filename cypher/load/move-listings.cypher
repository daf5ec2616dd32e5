// load/move-listings: gives a statement's entries to another one that means the same now, after those of the same dataset.
UNWIND $rows AS r
WITH r[0] AS to, r[1] AS from
MATCH (kept:Statement {key: to})
MATCH (:Statement {key: from})<-[l:LISTS]-(d:Dataset)
OPTIONAL MATCH (kept)<-[k:LISTS]-(d)
WITH kept, d, l, coalesce(max(k.place) + 1, 0) AS places
CREATE (d)-[moved:LISTS]->(kept)
SET moved = properties(l), moved.place = l.place + places
DELETE l
