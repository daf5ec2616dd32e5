-- load/remove-all-listings: takes all listings of a statement away.
delete from listing
where statement = $statement
