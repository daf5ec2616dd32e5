-- load/count-ties-of-dataset: how many ties one dataset's statements made before a run; no further than a limit.
select count(*)
from (
  select distinct s.subject, s.object, s.predicate
  from listing l indexed by listing_by_dataset
  cross join statement s on s.key = l.statement
  where l.dataset = $dataset and s.stance < 8 and s.since <> $run
  limit $limit)
