// questions/documents: the sources that reprint another one, with that one.
MATCH (s:Source)
WHERE s.document <> s.key
RETURN s.key AS key, s.document AS document
