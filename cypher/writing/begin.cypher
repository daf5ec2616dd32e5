// writing/begin: makes the node of a new graph; uuid names the graph, edition counts its publications.
MERGE (g:ActorGraph {one: 1})
ON CREATE SET g.uuid = $uuid, g.edition = 0, g.stamp = '', g.schema = $schema, g.asOf = 0, g.nextActor = 1, g.nextSource = 1, g.nextPredicate = 1,
  g.nextStatement = 1, g.nextDataset = 1, g.nextRun = 1, g.applied0 = 0, g.applied1 = 0
