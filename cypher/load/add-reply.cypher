// load/add-reply: links statements to those they reply to.
UNWIND $rows AS r
WITH r[0] AS statement, r[1] AS target
MATCH (s:Statement {key: statement})
MATCH (t:Statement {key: target})
MERGE (s)-[:REPLIES_TO]->(t)
