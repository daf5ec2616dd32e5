// load/add-tie-change: records which ties a run changed and why.
UNWIND $rows AS r
WITH r[0] AS run, r[1] AS subject, r[2] AS object, r[3] AS predicate, r[4] AS because, r[5] AS removed, r[6] AS before
CREATE (:TieChange {run: run, subject: subject, object: object, predicate: predicate, because: because, removed: removed, before: before})
