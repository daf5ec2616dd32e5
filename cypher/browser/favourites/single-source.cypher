// Ties that rest on one voice
MATCH path = (:Actor)-[tie:BACKS|OPPOSES {voices: 1}]->(:Actor)
RETURN path
ORDER BY tie.documents DESC, tie.statements DESC
LIMIT 100
