// questions/sources-by-reliability: the sources rated from A to a letter; F is no rating to rely on.
MATCH (s:Source)
WHERE s.reliability <= $reliability AND s.reliability <> 'F'
RETURN s.key AS key
