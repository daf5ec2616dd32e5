// questions/tie-changes-since: which ties a run or later ones changed or took away, in the order of runs; before: what it was (JSON), or nothing.
MATCH (c:TieChange)
WHERE c.run >= $run
RETURN c.run AS run, c.subject AS subject, c.object AS object, c.predicate AS predicate, c.because AS because, c.before AS before
ORDER BY run
