// load/meta: the day stored ties are as of, and the next free keys.
MATCH (g:ActorGraph {one: 1})
RETURN g.asOf AS as_of, g.nextActor AS next_actor, g.nextSource AS next_source, g.nextPredicate AS next_predicate,
  g.nextStatement AS next_statement, g.nextDataset AS next_dataset, g.nextRun AS next_run
