// export/replies: what every live reply answers that is still said, under each of its labels.
MATCH (r:Statement)-[:REPLIES_TO]->(target:Statement)-[:FROM]->(source:Source)
WHERE target.dropped IS NULL
MATCH (target)<-[l:LISTS]-()
WHERE l.label IS NOT NULL
RETURN DISTINCT r.key AS statement, target.key AS target, source.id AS id, l.label AS label
ORDER BY statement, id, label, target
