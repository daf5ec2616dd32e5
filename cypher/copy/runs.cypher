// copy/runs: runs, as load/put-run takes them.
MATCH (r:ImportRun)
WHERE r.key > $after AND r.key <= $until
RETURN r.key AS key, r.trigger AS trigger, r.started AS started, r.finished AS finished, r.outcome AS outcome, r.counts AS counts, r.findings AS findings
ORDER BY key
