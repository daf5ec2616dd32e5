-- copy/listings: datasets' entries for some statements, as load/put-listing takes them.
select statement, dataset, place, said, at, quote, note, label
from listing
where statement > $after and statement <= $until
order by statement, dataset, place
