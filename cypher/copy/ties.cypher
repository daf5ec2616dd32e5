// copy/ties: some actors' ties, as load/put-tie takes them.
MATCH (s:Actor)
WHERE s.key > $after AND s.key <= $until
MATCH (s)-[t:BACKS|OPPOSES|RELATES_TO|NO_LONGER|NOT_YET]->(o:Actor)
MATCH (p:Predicate {id: t.predicate})
RETURN s.key AS subject, o.key AS object, p.key AS predicate, t.stance AS stance,
  CASE t.status WHEN 'stated' THEN 0 WHEN 'disputed' THEN 1 WHEN 'ended' THEN 2 WHEN 'denied' THEN 3 ELSE 4 END AS status,
  t.statements AS statements, t.documents AS documents, t.voices AS voices, t.denials AS denials, t.certainty AS certainty,
  t.first AS first, t.last AS last, t.until AS until, toInteger(t.party) AS party, t.since AS since, t.next AS next
ORDER BY subject, object, predicate
