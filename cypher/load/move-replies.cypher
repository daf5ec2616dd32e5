// load/move-replies: gives a statement's replies, both ways, to another one that means the same now.
UNWIND $rows AS r
WITH r[0] AS to, r[1] AS from
MATCH (kept:Statement {key: to})
MATCH (gone:Statement {key: from})-[reply:REPLIES_TO]-()
WITH DISTINCT kept, gone, reply
WITH reply, CASE startNode(reply) WHEN gone THEN kept ELSE startNode(reply) END AS s, CASE endNode(reply) WHEN gone THEN kept ELSE endNode(reply) END AS t
MERGE (s)-[:REPLIES_TO]->(t)
DELETE reply
