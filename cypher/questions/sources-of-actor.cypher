// questions/sources-of-actor: the sources that an actor published or originated, itself or under a name that was joined to it.
MATCH (called:Actor {root: $actor})
MATCH (s:Source {publisher: called.key})
RETURN s.key AS key
UNION
MATCH (called:Actor {root: $actor})
MATCH (s:Source {origin: called.key})
RETURN s.key AS key
UNION
MATCH (first:Source {voice: $actor})
MATCH (s:Source {origin: -first.key})
RETURN s.key AS key
