-- questions/pairs-from: the stored rows of one stance with an actor as subject that hold until after today, best supported first.
select p.object, p.statements, p.documents, p.voices, p.denials, p.certainty, p.first, p.last, p.party, p.disputed, p.detail
from pair p indexed by pair_by_subject
cross join actor a on a.key = p.object
where p.subject = $actor and p.stance = $stance and p.voices >= $min_voices and p.statements > 0 and (p.next is null or p.next > $today)
order by p.voices desc, p.documents desc, p.statements desc, p.last desc, a.id
limit $limit
