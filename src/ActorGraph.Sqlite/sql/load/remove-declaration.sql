-- load/remove-declaration
delete from declaration
where what = $what and id = $id and dataset = $dataset
