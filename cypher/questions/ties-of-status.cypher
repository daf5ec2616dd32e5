// questions/ties-of-status: the stored ties of some statuses, all of them or those with as many voices.
MATCH (s:Actor)-[t:BACKS|OPPOSES|RELATES_TO|NO_LONGER]->(o:Actor)
WHERE t.status IN [status IN $statuses | ['stated', 'disputed', 'ended', 'denied'][status]] AND ($voices IS NULL OR t.voices = $voices)
MATCH (p:Predicate {id: t.predicate})
RETURN s.key AS subject, p.key AS predicate, o.key AS object, t.statements AS statements, t.documents AS documents, t.voices AS voices,
  t.last AS last
