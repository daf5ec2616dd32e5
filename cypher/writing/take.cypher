// writing/take: takes the lease if nobody holds it; the first SET locks the node, and only the server's clock counts. Columns as writing/state.
MATCH (g:ActorGraph {one: 1})
SET g.beat = $writer
WITH g, g.writer IS NULL OR g.writer = $writer OR g.lease < datetime.realtime() AS free
FOREACH (_ IN CASE WHEN free AND coalesce(g.writer <> $writer, true) THEN [1] ELSE [] END | SET g.since = datetime.realtime(), g.applied0 = 0, g.applied1 = 0)
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
  SET g.writer = $writer, g.holder = $holder, g.lease = datetime.realtime() + duration({milliseconds: $milliseconds}))
RETURN g.uuid AS uuid, g.edition AS edition, g.stamp AS stamp, g.schema AS schema, g.writer AS writer, g.holder AS holder,
  toString(g.since) AS since, toInteger(coalesce(g.lease > datetime.realtime(), false)) AS held, g.applied0 AS applied0, g.applied1 AS applied1
