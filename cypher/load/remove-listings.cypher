// load/remove-listings: takes one dataset's entries for statements away.
UNWIND $rows AS r
WITH r[0] AS statement, r[1] AS dataset
MATCH (:Statement {key: statement})<-[l:LISTS]-(:Dataset {key: dataset})
DELETE l
