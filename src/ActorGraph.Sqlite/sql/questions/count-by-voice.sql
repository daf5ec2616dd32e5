-- questions/count-by-voice: how many live statements of a voice have begun by a day.
select count(*)
from statement indexed by statement_by_voice
where voice = $voice and (first <= $day or first = 3652060) and stance < 16
