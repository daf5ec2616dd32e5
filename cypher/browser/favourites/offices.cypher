// Offices, membership and kin: what joins actors without taking a side
MATCH path = (:Actor)-[:RELATES_TO]->(:Actor)
RETURN path
LIMIT 100
