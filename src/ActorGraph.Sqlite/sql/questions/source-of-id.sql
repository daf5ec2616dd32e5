-- questions/source-of-id: the live source with an id.
select key
from source
where id = $id and live
