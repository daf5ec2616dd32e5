-- load/put-meta
update meta
set as_of = $as_of, next_actor = $next_actor, next_source = $next_source, next_predicate = $next_predicate,
  next_statement = $next_statement, next_dataset = $next_dataset, next_run = $next_run
