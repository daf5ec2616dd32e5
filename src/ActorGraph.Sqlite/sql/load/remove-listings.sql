-- load/remove-listings: takes one dataset's listings of a statement away.
delete from listing
where statement = $statement and dataset = $dataset
