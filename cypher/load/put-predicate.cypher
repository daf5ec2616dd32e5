// load/put-predicate: writes predicates.
UNWIND $rows AS r
WITH r[0] AS key, r[1] AS id, r[2] AS label, r[3] AS inverse, r[4] AS stance, r[5] AS strength, r[6] AS means, r[7] AS nature,
  r[8] AS symmetric, r[9] AS affiliation, r[10] AS cameo, r[11] AS plover, r[12] = 1 AS live
MERGE (p:Predicate {key: key})
SET p.id = id, p.name = label, p.inverse = inverse, p.stance = stance, p.strength = strength, p.means = means, p.nature = nature,
  p.symmetric = symmetric, p.affiliation = affiliation, p.cameo = cameo, p.plover = plover, p.live = live
