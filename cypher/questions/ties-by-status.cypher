// questions/ties-by-status: stored ties, and how many of them time may have changed by today.
MATCH (:Actor)-[t:BACKS|OPPOSES|RELATES_TO|NO_LONGER|NOT_YET]->()
RETURN CASE t.status WHEN 'stated' THEN 0 WHEN 'disputed' THEN 1 WHEN 'ended' THEN 2 WHEN 'denied' THEN 3 ELSE 4 END AS status,
  count(*) AS ties, count(CASE WHEN t.next <= $today THEN 1 END) AS due
