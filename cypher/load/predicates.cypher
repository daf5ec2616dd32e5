// load/predicates: every predicate ever heard of.
MATCH (p:Predicate)
RETURN p.key AS key, p.id AS id, p.name AS label, p.inverse AS inverse, p.stance AS stance, p.strength AS strength, p.means AS means,
  p.nature AS nature, p.symmetric AS symmetric, p.affiliation AS affiliation, p.cameo AS cameo, p.plover AS plover, toInteger(p.live) AS live
