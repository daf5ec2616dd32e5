// questions/runs: the last imports, latest first.
MATCH (r:ImportRun)
RETURN r.key AS key, r.trigger AS trigger, r.started AS started, r.finished AS finished, r.outcome AS outcome, r.counts AS counts
ORDER BY key DESC
LIMIT $limit
