// load/add-statement: creates statements between their actors and sources. A file that is its own source is written after them. date: the first day, for people.
UNWIND $rows AS r
WITH r[0] AS key, r[1] AS id, r[2] AS subject, r[3] AS predicate, r[4] AS object, r[5] AS stance, r[6] AS flags, r[7] AS first, r[8] AS last,
  r[9] AS said, r[10] AS voice, r[11] AS source, r[12] AS since, r[13] AS declared, r[14] AS extra
MATCH (one:Actor {key: subject})
MATCH (other:Actor {key: object})
MATCH (relation:Predicate {key: predicate})
OPTIONAL MATCH (speaker:Actor {key: voice})
MERGE (document:Source {key: source})
CREATE (s:Statement {key: key, id: id, subject: subject, predicate: relation.id, predicateKey: predicate, object: object, stance: stance,
  flags: flags, first: first, last: last, said: said, voice: voice, source: source, since: since, declared: declared, extra: extra,
  date: CASE WHEN first > 0 AND first < 3652059 THEN toString(date({year: 1}) + duration({days: first - 1})) END})
CREATE (s)-[:SUBJECT]->(one), (s)-[:OBJECT]->(other), (s)-[:FROM]->(document)
FOREACH (voiced IN CASE WHEN speaker IS NULL THEN [] ELSE [speaker] END | CREATE (s)-[:STATED_BY]->(voiced))
