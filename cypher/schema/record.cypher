// schema/record: records that a file of this folder was run.
MERGE (m:Migration {number: $number})
SET m.name = $name, m.checksum = $checksum
WITH m
MATCH (g:ActorGraph {one: 1})
SET g.schema = $number
