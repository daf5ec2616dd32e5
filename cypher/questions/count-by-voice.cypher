// questions/count-by-voice: how many live statements of a voice have begun by a day.
MATCH (s:Statement {voice: $voice})
WHERE (s.first <= $day OR s.first = 3652060) AND s.stance < 16
RETURN count(*) AS statements
