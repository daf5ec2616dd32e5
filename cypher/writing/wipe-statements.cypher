// writing/wipe-statements: takes some statements of an import that never ended away.
MATCH (s:Statement)
WITH s LIMIT 5000
DETACH DELETE s
