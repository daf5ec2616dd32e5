// questions/statement-counts: how many live statements some actors are an end of; those with both ends on one actor count once.
UNWIND $actors AS wanted
RETURN wanted AS value,
  COUNT { MATCH (s:Statement {subject: wanted}) WHERE s.stance < 16 } + COUNT { MATCH (s:Statement {object: wanted}) WHERE s.stance < 16 AND s.subject <> wanted } AS statements
