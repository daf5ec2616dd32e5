// writing/fence: the end of every text that writes: forgets the batch of the log, renews the lease, and undoes all of it where the lease was lost or the batch is in already.
WITH count(*) AS written
OPTIONAL MATCH (logged:Pending {batch: $batch})
DELETE logged
WITH written
MATCH (g:ActorGraph {one: 1})
SET g.beat = $writer
WITH g, written, g.writer = $writer AND CASE $lane WHEN 0 THEN g.applied0 ELSE g.applied1 END < $number AS mine
SET g.lease = datetime.realtime() + duration({milliseconds: $milliseconds}),
  g.applied0 = CASE $lane WHEN 0 THEN $number ELSE g.applied0 END, g.applied1 = CASE $lane WHEN 0 THEN g.applied1 ELSE $number END
RETURN CASE WHEN mine THEN written ELSE 1 / 0 END AS written
