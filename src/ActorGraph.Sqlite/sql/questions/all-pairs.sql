-- questions/all-pairs: all stored pairs with enough voices, as they are seen from their subjects.
select subject, object, stance, voices
from pair
where statements > 0 and voices >= $min_voices
