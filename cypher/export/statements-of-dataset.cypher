// export/statements-of-dataset: all that one dataset lists, as written, in the order of subject, predicate, object and id.
MATCH (d:Dataset {key: $dataset})-[l:LISTS]->(s:Statement)-[:FROM]->(source:Source)
WHERE s.dropped IS NULL
WITH d, l, s, source, CASE WHEN s.declared IS NULL THEN [] ELSE split(substring(s.declared, 1, size(s.declared) - 2), ',') END AS declared
MATCH (subject:Actor {key: coalesce(toInteger(declared[0]), s.subject)})
MATCH (object:Actor {key: coalesce(toInteger(declared[1]), s.object)})
MATCH (predicate:Predicate {key: s.predicateKey})
OPTIONAL MATCH (speaker:Actor {key: coalesce(toInteger(declared[2]), s.voice)})
OPTIONAL MATCH (d)-[again:LISTS]->(s)
WHERE again.place <> l.place
WITH l, s, source, subject, object, predicate, speaker, count(again) > 0 AS repeated
RETURN s.key AS key, s.id AS id, subject.id AS subject, predicate.id AS predicate, object.id AS object,
  CASE WHEN (s.flags / 16) % 2 = 1 THEN speaker.id END AS speaker, source.id AS source, s.flags AS flags, s.first AS first, s.last AS last,
  s.extra AS extra, l.said AS said, l.at AS at, l.quote AS quote, l.note AS note, l.label AS label, predicate.symmetric AS symmetric,
  l.place AS place, toInteger(repeated) AS repeated
ORDER BY subject, predicate, object, id, place
