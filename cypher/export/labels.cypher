// export/labels: the live statements under each label, with what a reply inherits from them and whether there is one.
MATCH (s:Statement)-[:FROM]->(source:Source)
WHERE s.dropped IS NULL
MATCH (s)<-[l:LISTS]-()
WHERE l.label IS NOT NULL
WITH source, l, s, CASE WHEN s.declared IS NULL THEN [] ELSE split(substring(s.declared, 1), ',') END AS declared
RETURN DISTINCT source.id AS id, l.label AS label, s.key AS key, coalesce(toInteger(declared[0]), s.subject) AS subject,
  s.predicateKey AS predicate, coalesce(toInteger(declared[1]), s.object) AS object, s.flags AS flags, s.first AS first, s.last AS last,
  s.extra AS extra, toInteger(EXISTS { (s)<-[:REPLIES_TO]-() }) AS replied
