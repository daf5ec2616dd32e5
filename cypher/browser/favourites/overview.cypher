// All camps: everything that backs or opposes
MATCH path = (:Actor)-[tie:BACKS|OPPOSES]->(:Actor)
RETURN path
ORDER BY tie.voices DESC, tie.documents DESC, tie.statements DESC
LIMIT 150
