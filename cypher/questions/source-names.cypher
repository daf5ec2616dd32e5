// questions/source-names: what rows call some sources that stand for themselves.
UNWIND $keys AS wanted
MATCH (s:Source {key: wanted})
RETURN s.key AS key, s.id AS id, s.name AS name
