// load/put-meta: the day stored ties are as of, and the next free keys.
UNWIND $rows AS r
WITH r[0] AS as_of, r[1] AS next_actor, r[2] AS next_source, r[3] AS next_predicate, r[4] AS next_statement, r[5] AS next_dataset, r[6] AS next_run
MATCH (g:ActorGraph {one: 1})
SET g.asOf = as_of, g.nextActor = next_actor, g.nextSource = next_source, g.nextPredicate = next_predicate,
  g.nextStatement = next_statement, g.nextDataset = next_dataset, g.nextRun = next_run
