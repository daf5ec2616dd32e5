-- load/put-pair
insert or replace into pair(
  subject, stance, object, statements, documents, voices, denials, certainty, first, last, party, disputed, next, detail)
values(
  $subject, $stance, $object, $statements, $documents, $voices, $denials, $certainty, $first, $last, $party, $disputed, $next, $detail)
