// load/remove-pair: takes pairs away.
UNWIND $rows AS r
WITH r[0] AS subject, r[1] AS stance, r[2] AS object
MATCH (p:Pair {subject: subject, stance: stance, object: object})
DELETE p
