-- copy/declarations: what some datasets declare, as load/put-declaration takes it.
select what, declared, dataset, body
from declaration
where dataset > $after and dataset <= $until
order by what, declared, dataset
