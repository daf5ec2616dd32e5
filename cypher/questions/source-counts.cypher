// questions/source-counts: all live sources with their live statements and the named voices in them, most voices first.
MATCH (s:Source)
WHERE s.live
OPTIONAL MATCH (s)<-[:FROM]-(said:Statement)
WHERE said.stance < 16
WITH s, count(said) AS statements, count(DISTINCT nullIf(said.voice, 0)) AS voices
RETURN s.key AS key, statements, voices
ORDER BY voices DESC, statements DESC, s.id
