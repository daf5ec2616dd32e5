// questions/statement-rows: all of some statements but their listings; dropped ones too.
UNWIND $keys AS wanted
MATCH (s:Statement {key: wanted})
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source, s.id AS id, s.declared AS declared,
  s.extra AS extra, s.dropped AS dropped
