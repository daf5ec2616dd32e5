// questions/last-tie-change: the last run that added, changed or took away a tie.
OPTIONAL MATCH (c:TieChange)
WITH max(c.run) AS changed
OPTIONAL MATCH (:Actor)-[t:BACKS|OPPOSES|RELATES_TO|NO_LONGER|NOT_YET]->(:Actor)
WITH changed, max(t.since) AS added
RETURN CASE WHEN added IS NULL OR changed > added THEN changed ELSE added END AS run
