// Evidence: what is said of two actors, who says it and where
WITH 'cuba' AS a, 'venezuela' AS b
MATCH (calledA:Actor {id: a}), (calledB:Actor {id: b})
MATCH (one:Actor {key: calledA.root}), (other:Actor {key: calledB.root})
MATCH about = (one)<-[:SUBJECT]-(statement:Statement)-[:OBJECT]->(other)
WHERE statement.stance < 16
MATCH document = (statement)-[:FROM]->(:Source)
OPTIONAL MATCH voiced = (statement)-[:STATED_BY]->(:Actor)
OPTIONAL MATCH reply = (statement)-[:REPLIES_TO]-(:Statement)
RETURN about, document, voiced, reply
LIMIT 50
