// load/put-source-voice: what follows for a source from others; what is declared of it stays.
UNWIND $rows AS r
WITH r[0] AS voice, r[1] AS document, r[2] = 1 AS live, r[3] AS key
MATCH (s:Source {key: key})
SET s.voice = voice, s.document = document, s.live = live
REMOVE s:Gone
FOREACH (_ IN CASE WHEN NOT live THEN [1] ELSE [] END | SET s:Gone)
