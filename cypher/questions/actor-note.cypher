// questions/actor-note: what who declared an actor remarked.
MATCH (a:Actor {key: $actor})
RETURN a.note AS note
