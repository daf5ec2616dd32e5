// questions/governed: which of some countries one of some governments is said to govern.
UNWIND $countries AS country
UNWIND $governments AS government
UNWIND [0, 1, 2, 4, 5, 6] AS code
MATCH (s:Statement {subject: government, stance: code, object: country, predicate: 'governs'})
WHERE (s.flags / 4) % 4 = 0
RETURN DISTINCT s.object AS object
