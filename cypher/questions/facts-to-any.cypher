// questions/facts-to-any: the statements of one stance with one of some actors as object.
UNWIND $actors AS actor
MATCH (s:Statement {object: actor, stance: $stance})
RETURN s.key AS key, s.subject AS subject, s.predicateKey AS predicate, s.object AS object, s.stance AS stance, s.flags AS flags,
  s.first AS first, s.last AS last, s.said AS said, s.voice AS voice, s.source AS source
