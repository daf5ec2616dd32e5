-- load/remove-declaration
delete from declaration
where what = $what and declared = $declared and dataset = $dataset
