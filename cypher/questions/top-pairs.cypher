// questions/top-pairs: who stands for or against whom, over the whole graph, most voices first; each pair's ties counted as one.
MATCH (p:Pair)
WHERE p.stance = $stance AND p.statements > 0
WITH p
ORDER BY p.voices DESC, p.documents DESC, p.statements DESC, coalesce(p.last, -1) DESC, p.subjectId, p.objectId
LIMIT $limit
MATCH (s:Actor {key: p.subject})
MATCH (o:Actor {key: p.object})
OPTIONAL MATCH (s)-[t:BACKS|OPPOSES]-(o)
WHERE t.stance = p.stance AND (startNode(t) = s OR EXISTS { (:Predicate {id: t.predicate, symmetric: 1}) })
WITH p, s, o, t
ORDER BY t.voices DESC, t.documents DESC, t.statements DESC, coalesce(t.last, -1) DESC, t.predicate
WITH p, s, o, collect(t.predicate) AS relations
RETURN s.id AS subject_id, s.name AS subject_name, s.kind AS subject_kind, o.id AS object_id, o.name AS object_name, o.kind AS object_kind,
  p.voices AS voices, p.documents AS documents, p.statements AS statements, p.denials AS denials, p.certainty AS certainty,
  p.first AS first, p.last AS last, p.party AS party, p.disputed AS disputed,
  CASE relations WHEN [] THEN null ELSE reduce(all = head(relations), one IN tail(relations) | all + ' ' + one) END AS relations
ORDER BY voices DESC, documents DESC, statements DESC, coalesce(last, -1) DESC, subject_id, object_id
