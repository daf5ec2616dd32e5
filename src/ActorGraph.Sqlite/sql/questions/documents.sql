-- questions/documents: the sources that reprint another one, with that one.
select key, document
from source indexed by source_by_document
where document <> key
