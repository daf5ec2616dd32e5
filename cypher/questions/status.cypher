// questions/status: the schema's version, the day stored ties are as of, and what there is, counted.
MATCH (g:ActorGraph {one: 1})
RETURN g.schema AS user_version, g.asOf AS as_of,
  COUNT { (:Statement) } - COUNT { (:Dropped) } AS live,
  COUNT { (:Dropped) } AS dropped,
  COUNT { MATCH (s:Source) WHERE s.live } AS sources,
  COUNT { MATCH (p:Predicate) WHERE p.live } AS predicates
