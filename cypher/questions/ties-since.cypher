// questions/ties-since: the ties that a run or a later one added.
MATCH (s:Actor)-[t:BACKS|OPPOSES|RELATES_TO|NO_LONGER|NOT_YET]->(o:Actor)
WHERE t.since >= $run
MATCH (p:Predicate {id: t.predicate})
RETURN s.key AS subject, o.key AS object, p.key AS predicate, t.since AS since
