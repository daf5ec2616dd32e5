// questions/statements-since: the statements that a run or a later one brought.
MATCH (s:Statement)
WHERE s.since >= $run
RETURN s.key AS key
