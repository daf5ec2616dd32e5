-- questions/facts-by-voice: the live statements of a voice that have begun by a day, in order of what they are about.
select key, subject, predicate, object, stance, flags, first, last, said, voice, source
from statement indexed by statement_by_voice
where voice = $voice and (first <= $day or first = 3652060) and stance < 16
order by first, last, said, id
limit $limit
