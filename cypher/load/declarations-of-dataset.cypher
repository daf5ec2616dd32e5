// load/declarations-of-dataset: what one dataset declares; what: 1 actor, 2 source, 3 predicate.
MATCH (d:Declaration)
WHERE d.dataset = $dataset AND d.what IS NOT NULL AND d.declared IS NOT NULL
OPTIONAL MATCH (actor:Actor {key: CASE d.what WHEN 1 THEN d.declared END})
OPTIONAL MATCH (source:Source {key: CASE d.what WHEN 2 THEN d.declared END})
OPTIONAL MATCH (predicate:Predicate {key: CASE d.what WHEN 3 THEN d.declared END})
RETURN d.what AS what, d.declared AS declared, coalesce(actor.id, source.id, predicate.id) AS id, d.body AS body
