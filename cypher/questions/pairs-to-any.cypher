// questions/pairs-to-any: the stored pairs with one of some actors as object.
UNWIND $actors AS actor
UNWIND [1, 2] AS stance
MATCH (p:Pair)
USING INDEX p:Pair(object, stance, voices, documents, statements)
WHERE p.object = actor AND p.stance = stance AND p.voices >= $min_voices AND p.documents >= 0 AND p.statements > 0
RETURN p.subject AS subject, p.object AS object, p.stance AS stance, p.voices AS voices
