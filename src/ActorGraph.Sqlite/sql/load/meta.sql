-- load/meta: the day stored ties are as of, and the next free keys.
select as_of, next_actor, next_source, next_predicate, next_statement, next_dataset, next_run
from meta
