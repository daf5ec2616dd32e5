-- copy/datasets: datasets, as load/put-dataset takes them.
select key, name, folder, file, size, sha256, vocabulary, outside, statements, run, live
from dataset
where key > $after and key <= $until
order by key
