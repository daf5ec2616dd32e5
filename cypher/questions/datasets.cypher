// questions/datasets: live datasets, by name, with the ties they have a statement for.
MATCH (d:Dataset)
WHERE d.live
OPTIONAL MATCH (d)-[:LISTS]->(s:Statement)
WHERE s.stance < 8
WITH d, count(DISTINCT [s.subject, s.object, s.predicateKey]) AS ties, count(s) AS some
RETURN d.name AS name, d.statements AS statements, CASE some WHEN 0 THEN 0 ELSE ties END AS ties, d.run AS run
ORDER BY name
