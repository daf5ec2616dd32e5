-- load/put-tie
insert or replace into tie(
  subject, object, predicate, stance, status, statements, documents, voices, denials, certainty, first, last, until, party, since, next)
values(
  $subject, $object, $predicate, $stance, $status, $statements, $documents, $voices, $denials, $certainty, $first, $last, $until, $party,
  $since, $next)
