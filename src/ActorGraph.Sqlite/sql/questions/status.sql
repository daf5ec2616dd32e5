-- questions/status: the schema's version, the day stored ties are as of, and what there is, counted.
select
  (select user_version from pragma_user_version),
  as_of,
  (select count(*) from statement indexed by statement_by_voice where stance < 16),
  (select count(*) from statement indexed by statement_by_voice where stance >= 16),
  (select count(*) from source where live),
  (select count(*) from predicate where live)
from meta
