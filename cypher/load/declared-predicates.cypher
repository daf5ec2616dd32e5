// load/declared-predicates: what all datasets declare of predicates.
MATCH (declared:Declaration)
WHERE declared.what = 3 AND declared.declared IS NOT NULL
MATCH (predicate:Predicate {key: declared.declared})
MATCH (d:Dataset {key: declared.dataset})
RETURN d.key AS key, d.name AS name, d.file AS file, predicate.id AS id, declared.body AS body
ORDER BY id, name
