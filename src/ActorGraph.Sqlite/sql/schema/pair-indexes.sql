-- pair-indexes: of the pairs; made after the first derivation, for the same reason as those of the statements.
create index if not exists pair_by_object on pair(object, stance, voices desc, documents desc, statements desc, last desc, subject);
create index if not exists pair_by_subject on pair(subject, stance, voices desc, documents desc, statements desc, last desc, object);
create index if not exists pair_next_by_object on pair(object, stance, next) where next is not null;
create index if not exists pair_next_by_subject on pair(subject, stance, next) where next is not null;
