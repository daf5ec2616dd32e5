// questions/pairs-to-due: the other ends of stored rows that time may have changed by today.
MATCH (p:Pair {object: $actor, stance: $stance})
WHERE p.next <= $today
RETURN p.subject AS subject, p.voices AS voices, p.statements AS statements
