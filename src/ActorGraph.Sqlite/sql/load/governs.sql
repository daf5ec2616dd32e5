-- load/governs: which government governs which country, as live statements say.
select distinct s.subject, s.object
from actor country
cross join statement s on s.object = country.key
where country.kind = 5 and s.stance < 8 and s.flags & 12 = 0
  and s.predicate = (select key from predicate where id = 'governs')
