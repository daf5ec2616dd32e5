// copy/tie-changes: how some actors' ties changed, as load/add-tie-change takes it.
MATCH (c:TieChange)
WHERE c.subject > $after AND c.subject <= $until
RETURN c.run AS run, c.subject AS subject, c.object AS object, c.predicate AS predicate, c.because AS because, c.removed AS removed, c.before AS before
ORDER BY run, subject, object, predicate
