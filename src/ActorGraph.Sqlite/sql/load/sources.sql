-- load/sources: every source ever heard of, with what statements were derived from.
select key, id, title, publisher, origin, published, reliability, urls, file, voice, document, live
from source
