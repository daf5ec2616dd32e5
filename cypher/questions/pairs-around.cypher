// questions/pairs-around: the stored pairs with one of some actors as subject or object; one that joins two of them comes twice.
UNWIND $actors AS actor
UNWIND [1, 2] AS stance
MATCH (p:Pair)
USING INDEX p:Pair(subject, stance, voices, documents, statements)
WHERE p.subject = actor AND p.stance = stance AND p.voices >= $min_voices AND p.documents >= 0 AND p.statements > 0
RETURN p.subject AS subject, p.object AS object, p.stance AS stance, p.voices AS voices
UNION ALL
UNWIND $actors AS actor
UNWIND [1, 2] AS stance
MATCH (p:Pair)
USING INDEX p:Pair(object, stance, voices, documents, statements)
WHERE p.object = actor AND p.stance = stance AND p.voices >= $min_voices AND p.documents >= 0 AND p.statements > 0
RETURN p.subject AS subject, p.object AS object, p.stance AS stance, p.voices AS voices
