// questions/pairs-to: the stored rows of one stance with an actor as object that hold until after today, best supported first.
MATCH (p:Pair)
USING INDEX p:Pair(object, stance, voices, documents, statements)
WHERE p.object = $actor AND p.stance = $stance AND p.voices >= $min_voices AND p.documents >= 0 AND p.statements > 0
  AND (p.next IS NULL OR p.next > $today)
WITH p
ORDER BY p.object DESC, p.stance DESC, p.voices DESC, p.documents DESC, p.statements DESC, coalesce(p.last, -1) DESC, p.subjectId
LIMIT $limit
RETURN p.subject AS subject, p.statements AS statements, p.documents AS documents, p.voices AS voices, p.denials AS denials,
  p.certainty AS certainty, p.first AS first, p.last AS last, p.party AS party, p.disputed AS disputed, p.detail AS detail
