// load/declarations-of-ids: what all datasets declare of some ids.
UNWIND $ids AS wanted
MATCH (declared:Declaration)
WHERE declared.what = $what AND declared.id = wanted AND declared.dataset IS NOT NULL
MATCH (d:Dataset {key: declared.dataset})
RETURN declared.id AS id, d.key AS key, d.name AS name, d.file AS file, declared.body AS body
ORDER BY id, name
