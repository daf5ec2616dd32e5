// export/labels: what a reply to each label that has one inherits, from each statement under it.
MATCH (s:Statement)-[:FROM]->(source:Source)
WHERE s.dropped IS NULL AND EXISTS { (s)<-[:REPLIES_TO]-() }
MATCH (s)<-[l:LISTS]-()
WHERE l.label IS NOT NULL
WITH source, l, s, CASE WHEN s.declared IS NULL THEN [] ELSE split(substring(s.declared, 1), ',') END AS declared
RETURN DISTINCT source.id AS id, l.label AS label, coalesce(toInteger(declared[0]), s.subject) AS subject, s.predicateKey AS predicate,
  coalesce(toInteger(declared[1]), s.object) AS object, s.flags AS flags, s.first AS first, s.last AS last, s.extra AS extra
