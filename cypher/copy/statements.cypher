// copy/statements: statements, as load/add-statement takes them; dropped: the day.
MATCH (s:Statement)
WHERE s.key > $after AND s.key <= $until
RETURN s.key AS key, s.id AS id, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source, s.since AS since, s.declared AS declared,
  s.extra AS extra, s.dropped AS dropped
ORDER BY key
