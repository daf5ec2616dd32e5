// load/labels: every labelled statement with what a reply to it inherits; those dropped too.
MATCH (d:Dataset)-[l:LISTS]->(s:Statement)-[:FROM]->(source:Source)
WHERE l.label IS NOT NULL
WITH d, l, s, source, CASE WHEN s.declared IS NULL THEN [] ELSE split(substring(s.declared, 1), ',') END AS declared
MATCH (subject:Actor {key: coalesce(toInteger(declared[0]), s.subject)})
MATCH (object:Actor {key: coalesce(toInteger(declared[1]), s.object)})
RETURN l.label AS label, source.id AS id, d.key AS dataset, s.id AS statement, CASE WHEN s.dropped IS NULL THEN 0 ELSE 1 END AS dropped,
  subject.id AS subject, s.predicate AS predicate, object.id AS object, s.first AS first, s.last AS last, s.flags AS flags, s.extra AS extra
ORDER BY label, id, statement
