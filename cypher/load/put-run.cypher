// load/put-run: records a run.
UNWIND $rows AS r
WITH r[0] AS key, r[1] AS trigger, r[2] AS started, r[3] AS finished, r[4] AS outcome, r[5] AS counts, r[6] AS findings
MERGE (i:ImportRun {key: key})
SET i.trigger = trigger, i.started = started, i.finished = finished, i.outcome = outcome, i.counts = counts, i.findings = findings
