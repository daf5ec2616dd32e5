// questions/documents-of: those of some sources that reprint another one, with that one.
UNWIND $sources AS wanted
MATCH (s:Source {key: wanted})
WHERE s.document <> s.key
RETURN s.key AS key, s.document AS document
