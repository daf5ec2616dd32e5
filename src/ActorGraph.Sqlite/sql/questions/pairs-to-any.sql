-- questions/pairs-to-any: the stored pairs with one of some actors as object.
select p.subject, p.object, p.stance, p.voices
from json_each($actors) actor
cross join json_each('[1,2]') stance
cross join pair p indexed by pair_by_object on p.object = actor.value and p.stance = stance.value and p.voices >= $min_voices
where p.statements > 0
