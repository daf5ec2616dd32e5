// questions/all-pairs: all stored pairs with enough voices, as they are seen from their subjects.
MATCH (p:Pair)
WHERE p.statements > 0 AND p.voices >= $min_voices
RETURN p.subject AS subject, p.object AS object, p.stance AS stance, p.voices AS voices
