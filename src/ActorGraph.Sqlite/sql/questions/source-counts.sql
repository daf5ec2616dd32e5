-- questions/source-counts: all live sources with their live statements and the named voices in them, most voices first.
select s.key, coalesce(c.statements, 0), coalesce(c.voices, 0)
from source s
left join (
  select source, count(*) as statements, count(distinct nullif(voice, 0)) as voices
  from statement indexed by statement_by_object
  where stance < 16
  group by source) c on c.source = s.key
where s.live
order by 3 desc, 2 desc, s.id
