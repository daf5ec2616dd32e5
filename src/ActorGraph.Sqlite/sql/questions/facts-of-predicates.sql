-- questions/facts-of-predicates: the statements of some predicates with some actors as an end; one that joins two of them comes twice.
select s.key, s.subject, s.predicate, s.object, s.stance, s.flags, s.first, s.last, s.said, s.voice, s.source
from json_each($actors) actor
cross join statement s indexed by statement_by_subject on s.subject = actor.value and s.stance < 8
where s.predicate in (select value from json_each($predicates))
union all
select s.key, s.subject, s.predicate, s.object, s.stance, s.flags, s.first, s.last, s.said, s.voice, s.source
from json_each($actors) actor
cross join statement s indexed by statement_by_object on s.object = actor.value and s.stance < 8
where s.predicate in (select value from json_each($predicates))
