// questions/pairs-from-count: how many stored rows of one stance there are with an actor as subject.
MATCH (p:Pair {subject: $actor, stance: $stance})
WHERE p.voices >= $min_voices AND p.documents >= 0 AND p.statements > 0
RETURN count(*) AS pairs
