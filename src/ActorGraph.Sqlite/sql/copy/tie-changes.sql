-- copy/tie-changes: how some actors' ties changed, as load/add-tie-change takes it.
select run, subject, object, predicate, because, removed, before
from tie_change
where subject > $after and subject <= $until
order by run, subject, object, predicate
