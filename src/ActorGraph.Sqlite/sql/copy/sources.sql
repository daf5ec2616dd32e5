-- copy/sources: sources, as load/put-source takes them.
select key, id, title, publisher, origin, published, reliability, urls, file, voice, document, live
from source
where key > $after and key <= $until
order by key
