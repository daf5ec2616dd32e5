// writing/unnamed: the actor that stands for whoever is not named.
MERGE (a:Actor {key: 0})
SET a:Unnamed, a.id = 'unnamed', a.name = 'unnamed', a.kind = 0, a.root = 0, a.live = true
