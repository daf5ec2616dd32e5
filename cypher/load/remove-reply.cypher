// load/remove-reply: takes replies away.
UNWIND $rows AS r
WITH r[0] AS statement, r[1] AS target
MATCH (:Statement {key: statement})-[reply:REPLIES_TO]->(:Statement {key: target})
DELETE reply
