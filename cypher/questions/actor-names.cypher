// questions/actor-names: what rows call some actors.
UNWIND $keys AS wanted
MATCH (a:Actor {key: wanted})
RETURN a.key AS key, a.id AS id, a.name AS name, a.kind AS kind
