// load/put-pair: writes pairs, with their ends' ids, by which rows are ordered.
UNWIND $rows AS r
WITH r[0] AS subject, r[1] AS stance, r[2] AS object, r[3] AS statements, r[4] AS documents, r[5] AS voices, r[6] AS denials, r[7] AS certainty,
  r[8] AS first, r[9] AS last, r[10] AS party, r[11] AS disputed, r[12] AS next, r[13] AS detail
MATCH (s:Actor {key: subject})
MATCH (o:Actor {key: object})
MERGE (p:Pair {subject: subject, stance: stance, object: object})
SET p.subjectId = s.id, p.objectId = o.id, p.statements = statements, p.documents = documents, p.voices = voices, p.denials = denials, p.certainty = certainty, p.first = first,
  p.last = last, p.party = party, p.disputed = disputed, p.next = next, p.detail = detail
