// questions/as-of: the day stored ties are as of.
MATCH (g:ActorGraph {one: 1})
RETURN g.asOf AS as_of
