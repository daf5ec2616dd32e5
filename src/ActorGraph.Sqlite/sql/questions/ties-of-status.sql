-- questions/ties-of-status: the stored ties of some statuses, all of them or those with as many voices.
select subject, predicate, object, statements, documents, voices, last
from tie
where status in (select value from json_each($statuses)) and ($voices is null or voices = $voices)
