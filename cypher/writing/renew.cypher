// writing/renew: renews the lease, if it is still held.
MATCH (g:ActorGraph {one: 1})
SET g.beat = $writer
WITH g
WHERE g.writer = $writer
SET g.lease = datetime.realtime() + duration({milliseconds: $milliseconds})
