-- questions/pairs-to: the stored rows of one stance with an actor as object that hold until after today, best supported first.
select p.subject, p.statements, p.documents, p.voices, p.denials, p.certainty, p.first, p.last, p.party, p.disputed, p.detail
from pair p indexed by pair_by_object
cross join actor a on a.key = p.subject
where p.object = $actor and p.stance = $stance and p.voices >= $min_voices and p.statements > 0 and (p.next is null or p.next > $today)
order by p.voices desc, p.documents desc, p.statements desc, p.last desc, a.id
limit $limit
