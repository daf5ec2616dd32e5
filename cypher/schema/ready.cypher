// schema/ready: waits until all indexes can be used.
CALL db.awaitIndexes(300)
