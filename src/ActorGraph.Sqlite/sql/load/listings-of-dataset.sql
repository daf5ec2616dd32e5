-- load/listings-of-dataset: all that one dataset lists, with the statements' ids.
select s.key, s.id, l.place, s.dropped is not null, l.said, l.at, l.quote, l.note, l.label
from listing l indexed by listing_by_dataset
join statement s on s.key = l.statement
where l.dataset = $dataset
