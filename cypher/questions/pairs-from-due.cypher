// questions/pairs-from-due: the other ends of stored rows that time may have changed by today.
MATCH (p:Pair {subject: $actor, stance: $stance})
WHERE p.next <= $today
RETURN p.object AS object, p.voices AS voices, p.statements AS statements
