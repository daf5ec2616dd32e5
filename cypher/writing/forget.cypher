// writing/forget: takes the log away.
MATCH (p:Pending)
WITH p LIMIT 100
DELETE p
