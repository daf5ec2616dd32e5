// writing/pending: the next batches of the log.
MATCH (p:Pending)
WHERE p.batch > $after
RETURN p.batch AS batch, p.lane AS lane, p.text AS text, p.rows AS rows
ORDER BY batch
LIMIT $limit
