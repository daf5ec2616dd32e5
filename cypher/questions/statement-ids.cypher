// questions/statement-ids: the ids of some statements.
UNWIND $keys AS wanted
MATCH (s:Statement {key: wanted})
RETURN s.key AS key, s.id AS id
