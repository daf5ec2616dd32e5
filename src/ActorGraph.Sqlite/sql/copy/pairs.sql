-- copy/pairs: some actors' pairs, as load/put-pair takes them.
select subject, stance, object, statements, documents, voices, denials, certainty, first, last, party, disputed, next, detail
from pair
where subject > $after and subject <= $until
order by subject, stance, object
