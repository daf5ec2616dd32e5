// load/put-tie: writes ties; what is denied, ended or yet to come has a type of its own. first and last as days, firstDate and lastDate for people.
UNWIND $rows AS r
WITH r[0] AS subject, r[1] AS object, r[2] AS predicate, r[3] AS stance, r[4] AS status, r[5] AS statements, r[6] AS documents, r[7] AS voices,
  r[8] AS denials, r[9] AS certainty, r[10] AS first, r[11] AS last, r[12] AS until, r[13] AS party, r[14] AS since, r[15] AS next
MATCH (s:Actor {key: subject})
MATCH (o:Actor {key: object})
MATCH (p:Predicate {key: predicate})
OPTIONAL MATCH (s)-[old:BACKS|OPPOSES|RELATES_TO|NO_LONGER|NOT_YET {predicate: p.id}]->(o)
DELETE old
WITH s, o, CASE WHEN status = 4 THEN 'NOT_YET' WHEN status > 1 THEN 'NO_LONGER' WHEN stance = 1 THEN 'BACKS' WHEN stance = 2 THEN 'OPPOSES' ELSE 'RELATES_TO' END AS type,
  {predicate: p.id, stance: stance, status: ['stated', 'disputed', 'ended', 'denied', 'to come'][status], statements: statements,
  documents: documents, voices: voices, denials: denials, certainty: certainty, first: first, last: last, until: until, party: party = 1,
  since: since, next: next,
  firstDate: CASE WHEN first > 0 AND first < 3652059 THEN toString(date({year: 1}) + duration({days: first - 1})) END,
  lastDate: CASE WHEN last > 0 AND last < 3652059 THEN toString(date({year: 1}) + duration({days: last - 1})) END} AS tie
FOREACH (_ IN CASE type WHEN 'BACKS' THEN [1] ELSE [] END | CREATE (s)-[t:BACKS]->(o) SET t = tie)
FOREACH (_ IN CASE type WHEN 'OPPOSES' THEN [1] ELSE [] END | CREATE (s)-[t:OPPOSES]->(o) SET t = tie)
FOREACH (_ IN CASE type WHEN 'RELATES_TO' THEN [1] ELSE [] END | CREATE (s)-[t:RELATES_TO]->(o) SET t = tie)
FOREACH (_ IN CASE type WHEN 'NO_LONGER' THEN [1] ELSE [] END | CREATE (s)-[t:NO_LONGER]->(o) SET t = tie)
FOREACH (_ IN CASE type WHEN 'NOT_YET' THEN [1] ELSE [] END | CREATE (s)-[t:NOT_YET]->(o) SET t = tie)
