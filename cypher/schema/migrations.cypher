// schema/migrations: which files of this folder were run; number, checksum, in order.
MATCH (m:Migration)
RETURN m.number AS number, m.checksum AS checksum
ORDER BY number
