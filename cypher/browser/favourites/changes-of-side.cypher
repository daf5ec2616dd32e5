// Who has both backed and opposed another, now or before
MATCH backing = (one:Actor)-[b:BACKS|NO_LONGER]->(other:Actor)
WHERE b.stance = 1
MATCH opposing = (one)-[o:OPPOSES|NO_LONGER]->(other)
WHERE o.stance = 2
RETURN backing, opposing
LIMIT 50
