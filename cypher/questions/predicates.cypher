// questions/predicates: every predicate, by which ties are derived and rows are named.
MATCH (p:Predicate)
RETURN p.key AS key, p.id AS id, p.stance AS stance, p.means AS means, p.nature AS nature, p.symmetric AS symmetric, p.affiliation AS affiliation
