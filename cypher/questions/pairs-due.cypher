// questions/pairs-due: the ends of all stored pairs that time may have changed by today.
MATCH (p:Pair)
WHERE p.next <= $today
RETURN p.subject AS subject, p.object AS object
