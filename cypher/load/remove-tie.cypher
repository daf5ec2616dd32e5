// load/remove-tie: takes ties away.
UNWIND $rows AS r
WITH r[0] AS subject, r[1] AS object, r[2] AS predicate
MATCH (p:Predicate {key: predicate})
MATCH (:Actor {key: subject})-[t:BACKS|OPPOSES|RELATES_TO|NO_LONGER|NOT_YET {predicate: p.id}]->(:Actor {key: object})
DELETE t
