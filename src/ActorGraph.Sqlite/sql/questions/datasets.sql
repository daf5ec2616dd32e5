-- questions/datasets: live datasets, by name, with the ties they have a statement for.
select d.name, d.statements, (
    select count(*)
    from (
      select distinct s.subject, s.object, s.predicate
      from listing l indexed by listing_by_dataset
      cross join statement s on s.key = l.statement
      where l.dataset = d.key and s.stance < 8)),
  d.run
from dataset d
where d.live
order by d.name
