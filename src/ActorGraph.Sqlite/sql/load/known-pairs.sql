-- load/known-pairs: which of some pairs ([subject, object]) have a row.
select p.subject, p.object
from json_each($pairs) wanted
cross join json_each('[1,2]') code
cross join pair p on p.subject = wanted.value ->> 0 and p.stance = code.value and p.object = wanted.value ->> 1
