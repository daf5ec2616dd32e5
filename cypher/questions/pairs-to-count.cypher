// questions/pairs-to-count: how many stored rows of one stance there are with an actor as object.
MATCH (p:Pair {object: $actor, stance: $stance})
WHERE p.voices >= $min_voices AND p.documents >= 0 AND p.statements > 0
RETURN count(*) AS pairs
