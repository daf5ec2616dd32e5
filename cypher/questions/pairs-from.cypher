// questions/pairs-from: the stored rows of one stance with an actor as subject that hold until after today, best supported first.
MATCH (p:Pair {subject: $actor, stance: $stance})
WHERE p.voices >= $min_voices AND p.documents IS NOT NULL AND p.statements > 0 AND (p.next IS NULL OR p.next > $today)
MATCH (a:Actor {key: p.object})
RETURN p.object AS object, p.statements AS statements, p.documents AS documents, p.voices AS voices, p.denials AS denials,
  p.certainty AS certainty, p.first AS first, p.last AS last, p.party AS party, p.disputed AS disputed, p.detail AS detail
ORDER BY voices DESC, documents DESC, statements DESC, coalesce(last, -1) DESC, a.id
LIMIT $limit
