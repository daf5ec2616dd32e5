-- load/sources: every source ever heard of, with what statements were derived from.
select key, id, publisher, origin, published, voice, document, live
from source
