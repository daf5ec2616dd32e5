-- questions/listings: who lists some statements and how, the first dataset by name first.
select l.statement, d.name, l.at, l.quote, l.note, l.label
from json_each($keys) wanted
cross join listing l on l.statement = wanted.value
cross join dataset d on d.key = l.dataset
order by wanted.key, d.name, l.place
