// writing/state: which graph this is, its edition (0 when it has none yet, negative while one is published), and who holds the lease.
MATCH (g:ActorGraph {one: 1})
RETURN g.uuid AS uuid, g.edition AS edition, g.stamp AS stamp, g.schema AS schema, g.writer AS writer, g.holder AS holder,
  toString(g.since) AS since, toInteger(coalesce(g.lease > datetime.realtime(), false)) AS held, g.applied0 AS applied0, g.applied1 AS applied1
