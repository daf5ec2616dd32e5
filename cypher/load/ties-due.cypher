// load/ties-due: the ties that time alone may have changed by a day.
MATCH (s:Actor)-[t:BACKS|OPPOSES|RELATES_TO|NO_LONGER|NOT_YET]->(o:Actor)
WHERE t.next <= $today
MATCH (p:Predicate {id: t.predicate})
RETURN s.key AS subject, o.key AS object, p.key AS predicate
