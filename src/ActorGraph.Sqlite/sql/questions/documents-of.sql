-- questions/documents-of: those of some sources that reprint another one, with that one.
select s.key, s.document
from json_each($sources) wanted
cross join source s indexed by source_by_document on s.key = wanted.value
where s.document <> s.key
