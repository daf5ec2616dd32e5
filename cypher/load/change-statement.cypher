// load/change-statement: gives live statements other chain ends, stance or day of saying, or brings dropped ones back.
UNWIND $rows AS r
WITH r[0] AS id, r[1] AS subject, r[2] AS object, r[3] AS stance, r[4] AS said, r[5] AS voice, r[6] AS declared, r[7] AS key
MATCH (s:Statement {key: key})
MATCH (one:Actor {key: subject})
MATCH (other:Actor {key: object})
OPTIONAL MATCH (speaker:Actor {key: voice})
OPTIONAL MATCH (s)-[end:SUBJECT|OBJECT|STATED_BY]->()
WITH s, id, subject, object, stance, said, voice, declared, one, other, speaker, collect(end) AS ends
FOREACH (end IN ends | DELETE end)
SET s.id = id, s.subject = subject, s.object = object, s.stance = stance, s.said = said, s.voice = voice, s.declared = declared, s.dropped = null
REMOVE s:Dropped
CREATE (s)-[:SUBJECT]->(one), (s)-[:OBJECT]->(other)
FOREACH (voiced IN CASE WHEN speaker IS NULL THEN [] ELSE [speaker] END | CREATE (s)-[:STATED_BY]->(voiced))
