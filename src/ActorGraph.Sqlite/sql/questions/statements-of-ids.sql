-- questions/statements-of-ids: the first statements, dropped ones too, whose id lies between two.
select key, subject, predicate, object, stance, flags, first, last, said, voice, source, id
from statement indexed by statement_by_id
where substr(id, 1, 4) between substr($from, 1, 4) and substr($to, 1, 4) and id between $from and $to
order by id
limit $limit
