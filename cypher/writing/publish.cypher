// writing/publish: gives the graph an edition; a negative one says that it is being published, and questions wait.
MATCH (g:ActorGraph {one: 1})
SET g.edition = $edition, g.stamp = $stamp
