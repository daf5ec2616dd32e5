-- load/ties-of-dataset-between: the statements that one dataset lists of some pairs ([subject, object]), with the ties they make.
select s.key, s.subject, s.object, s.predicate, s.source, s.since
from json_each($pairs) pair
cross join json_each('[0,1,2,4,5,6]') code
cross join statement s indexed by statement_by_subject
  on s.subject = pair.value ->> 0 and s.stance = code.value and s.object = pair.value ->> 1
where exists (select 1 from listing l where l.statement = s.key and l.dataset = $dataset)
