// load/remove-names: takes away what some actors (a JSON list of keys) are called.
UNWIND $rows AS r
WITH r[0] AS actors
UNWIND split(substring(actors, 1, size(actors) - 2), ',') AS actor
MATCH (n:Name {actor: toInteger(actor)})
DELETE n
