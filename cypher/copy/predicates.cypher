// copy/predicates: predicates, as load/put-predicate takes them.
MATCH (p:Predicate)
WHERE p.key > $after AND p.key <= $until
RETURN p.key AS key, p.id AS id, p.name AS label, p.inverse AS inverse, p.stance AS stance, p.strength AS strength, p.means AS means,
  p.nature AS nature, p.symmetric AS symmetric, p.affiliation AS affiliation, p.cameo AS cameo, p.plover AS plover, toInteger(p.live) AS live
ORDER BY key
