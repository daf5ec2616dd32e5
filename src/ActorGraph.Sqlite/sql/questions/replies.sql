-- questions/replies: the live statements that reply to some others.
select r.target, s.id, s.extra, s.voice
from json_each($keys) wanted
cross join reply r indexed by reply_by_target on r.target = wanted.value
cross join statement s on s.key = r.statement
where s.stance < 16
order by wanted.key, s.id
