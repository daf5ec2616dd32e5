// What a voice says about others
WITH 'marco-rubio' AS id
MATCH (called:Actor {id: id})
MATCH (actor:Actor {key: called.root})
MATCH said = (actor)<-[:STATED_BY]-(statement:Statement)
WHERE statement.stance < 16
MATCH about = (:Actor)<-[:SUBJECT]-(statement)-[:OBJECT]->(:Actor)
RETURN said, about
ORDER BY statement.first
LIMIT 50
