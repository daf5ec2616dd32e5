// load/declarations-of: what all datasets declare of some actors, sources or predicates.
UNWIND range(0, size($keys) - 1) AS wanted
MATCH (declared:Declaration {what: $what, declared: $keys[wanted]})
MATCH (d:Dataset {key: declared.dataset})
RETURN declared.declared AS declared, d.key AS key, d.name AS name, d.file AS file, declared.body AS body
ORDER BY wanted, name
