-- load/ties-of-dataset: the ties that one dataset's live statements make.
select distinct s.subject, s.object, s.predicate
from listing l indexed by listing_by_dataset
join statement s on s.key = l.statement
where l.dataset = $dataset and s.stance < 8
