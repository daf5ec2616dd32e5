-- copy/ties: some actors' ties, as load/put-tie takes them.
select subject, object, predicate, stance, status, statements, documents, voices, denials, certainty, first, last, until, party,
  since, next
from tie
where subject > $after and subject <= $until
order by subject, object, predicate
