// export/replies: what every live reply answers that is still said under a label. Of several labels only those that name nothing else from which a reply would inherit the same.
// Of the flags count negated, former and the shape of the time; of the extra, whose fields stand in their order, what comes before key and reply.
MATCH (r:Statement)-[:REPLIES_TO]->(target:Statement)-[:FROM]->(source:Source)
WHERE target.dropped IS NULL
MATCH (target)<-[l:LISTS]-()
WHERE l.label IS NOT NULL
WITH DISTINCT r, target, source, l.label AS label
WITH r, target, source, label,
  [coalesce(toInteger(split(substring(target.declared, 1), ',')[0]), target.subject), coalesce(toInteger(split(substring(target.declared, 1), ',')[1]), target.object),
  (target.flags / 4) % 4, (target.flags / 32) % 64,
  left(coalesce(target.extra, '{'), size(split(split(coalesce(target.extra, '{'), '"key":')[0], '"reply":')[0]) - 1)] AS inherited
WHERE NOT EXISTS {
  MATCH (s:Statement)<-[:LISTS {label: label}]-()
  WHERE s.source = target.source AND s.dropped IS NULL AND s.predicateKey = target.predicateKey AND s.first = target.first AND s.last = target.last
    AND [coalesce(toInteger(split(substring(s.declared, 1), ',')[0]), s.subject), coalesce(toInteger(split(substring(s.declared, 1), ',')[1]), s.object),
      (s.flags / 4) % 4, (s.flags / 32) % 64,
      left(coalesce(s.extra, '{'), size(split(split(coalesce(s.extra, '{'), '"key":')[0], '"reply":')[0]) - 1)] = inherited
    AND NOT EXISTS { (r)-[:REPLIES_TO]->(s) }
}
RETURN r.key AS statement, source.id AS id, label
ORDER BY statement, id, label
