// load/put-name: writes what actors are called.
UNWIND $rows AS r
WITH r[0] AS folded, r[1] AS actor, r[2] AS rank, r[3] AS text
MERGE (:Name {folded: folded, actor: actor, rank: rank, text: text})
