// writing/release: gives the lease back, if it is still held.
MATCH (g:ActorGraph {one: 1})
SET g.beat = $writer
WITH g
WHERE g.writer = $writer
SET g.writer = null, g.lease = null
