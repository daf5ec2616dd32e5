-- load/remove-listing
delete from listing
where statement = $statement and dataset = $dataset and place = $place
