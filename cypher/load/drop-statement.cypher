// load/drop-statement: takes statements out of answers, dated.
UNWIND $rows AS r
WITH r[0] AS dropped, r[1] AS key
MATCH (s:Statement {key: key})
SET s.dropped = dropped, s.stance = 16, s:Dropped
