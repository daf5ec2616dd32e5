// copy/listings: datasets' entries for some statements, as load/put-listing takes them.
MATCH (s:Statement)
WHERE s.key > $after AND s.key <= $until
MATCH (s)<-[l:LISTS]-(d:Dataset)
RETURN s.key AS statement, d.key AS dataset, l.place AS place, l.said AS said, l.at AS at, l.quote AS quote, l.note AS note, l.label AS label
ORDER BY statement, dataset, place
