// load/referred-elsewhere: which of some actors other datasets than those given refer to.
UNWIND $keys AS wanted
MATCH (actor:Actor {key: wanted})
WHERE EXISTS { MATCH (s:Statement {subject: actor.root})<-[:LISTS]-(d:Dataset) WHERE s.stance < 16 AND NOT d.key IN $datasets }
  OR EXISTS { MATCH (s:Statement {object: actor.root})<-[:LISTS]-(d:Dataset) WHERE s.stance < 16 AND NOT d.key IN $datasets }
  OR EXISTS { MATCH (s:Statement {voice: actor.root})<-[:LISTS]-(d:Dataset) WHERE s.stance < 16 AND NOT d.key IN $datasets }
  OR EXISTS { MATCH (source:Source {publisher: actor.key}) MATCH (d:Declaration {what: 2, declared: source.key}) WHERE NOT d.dataset IN $datasets }
  OR EXISTS { MATCH (source:Source {origin: actor.key}) MATCH (d:Declaration {what: 2, declared: source.key}) WHERE NOT d.dataset IN $datasets }
RETURN actor.key AS key
