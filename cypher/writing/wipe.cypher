// writing/wipe: takes some of what else an import left that never ended away.
MATCH (n:Pair|Name|Declaration|Actor|Source|Predicate|Dataset|TieChange|ImportRun|Pending)
WITH n LIMIT 5000
DETACH DELETE n
