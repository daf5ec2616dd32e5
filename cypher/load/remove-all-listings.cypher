// load/remove-all-listings: takes all entries for statements away.
UNWIND $rows AS r
WITH r[0] AS statement
MATCH (:Statement {key: statement})<-[l:LISTS]-()
DELETE l
