-- questions/governed: which of some countries one of some governments is said to govern.
select distinct s.object
from json_each($countries) country
cross join json_each($governments) government
cross join json_each('[0,1,2,4,5,6]') code
cross join statement s indexed by statement_by_subject
  on s.subject = government.value and s.stance = code.value and s.object = country.value
where s.predicate = (select key from predicate where id = 'governs') and s.flags & 12 = 0
