-- load/move-listings: gives a statement's listings to another one that means the same now.
update or ignore listing
set statement = $to
where statement = $from
