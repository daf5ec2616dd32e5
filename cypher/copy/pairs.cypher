// copy/pairs: some actors' pairs, as load/put-pair takes them; bytes in base64.
MATCH (p:Pair)
WHERE p.subject > $after AND p.subject <= $until AND p.stance IS NOT NULL AND p.object IS NOT NULL
RETURN p.subject AS subject, p.stance AS stance, p.object AS object, p.statements AS statements, p.documents AS documents, p.voices AS voices,
  p.denials AS denials, p.certainty AS certainty, p.first AS first, p.last AS last, p.party AS party, p.disputed AS disputed, p.next AS next,
  p.detail AS detail
ORDER BY subject, stance, object
