// load/remove-listing: takes entries for statements away.
UNWIND $rows AS r
WITH r[0] AS statement, r[1] AS dataset, r[2] AS place
MATCH (:Statement {key: statement})<-[l:LISTS {place: place}]-(:Dataset {key: dataset})
DELETE l
