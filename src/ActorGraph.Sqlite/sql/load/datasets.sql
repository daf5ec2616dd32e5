-- load/datasets: every dataset ever imported.
select key, name, folder, file, size, sha256, vocabulary, outside, statements, live
from dataset
