// questions/source-of-id: the live source with an id.
MATCH (s:Source {id: $id})
WHERE s.live
RETURN s.key AS key
