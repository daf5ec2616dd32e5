-- questions/source-rows: some sources; publisher and an origin that is an actor are the ends of their chains.
select s.key, s.id, s.title, p.root, case when s.origin < 0 then s.origin else o.root end, s.published, s.reliability, s.urls, s.file
from json_each($keys) wanted
cross join source s on s.key = wanted.value
left join actor p on p.key = s.publisher
left join actor o on o.key = s.origin
