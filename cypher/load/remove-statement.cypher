// load/remove-statement: takes statements away that other ones have become.
UNWIND $rows AS r
WITH r[0] AS key
MATCH (s:Statement {key: key})
DETACH DELETE s
