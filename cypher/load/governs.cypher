// load/governs: which government governs which country, as live statements say.
MATCH (country:Actor {kind: 5})
MATCH (s:Statement {object: country.key, predicate: 'governs'})
WHERE s.stance < 8 AND (s.flags / 4) % 4 = 0
RETURN DISTINCT s.subject AS subject, s.object AS object
