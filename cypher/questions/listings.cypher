// questions/listings: who lists some statements and how, the first dataset by name first.
UNWIND range(0, size($keys) - 1) AS wanted
MATCH (s:Statement {key: $keys[wanted]})<-[l:LISTS]-(d:Dataset)
RETURN s.key AS statement, d.name AS name, l.at AS at, l.quote AS quote, l.note AS note, l.label AS label
ORDER BY wanted, name, l.place
