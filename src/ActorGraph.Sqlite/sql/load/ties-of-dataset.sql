-- load/ties-of-dataset: the statements that one dataset lists, with the ties they make.
select s.key, s.subject, s.object, s.predicate, s.source, s.since
from listing l indexed by listing_by_dataset
join statement s on s.key = l.statement
where l.dataset = $dataset and s.stance < 8
