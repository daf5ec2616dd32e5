// load/declarations-of-dataset: what one dataset declares; what: 1 actor, 2 source, 3 predicate.
MATCH (d:Declaration {dataset: $dataset})
RETURN d.what AS what, d.id AS id, d.body AS body
