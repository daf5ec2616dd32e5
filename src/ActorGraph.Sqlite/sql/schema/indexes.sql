-- indexes: of the statements and pairs; made after the first load, since making them costs a third of keeping them up.
create unique index if not exists statement_by_id on statement(id);
create index if not exists statement_by_object on statement(object, stance, subject, predicate, flags, first, last, said, voice, source);
create index if not exists statement_by_subject on statement(subject, stance, object, predicate, flags, first, last, said, voice, source);
create index if not exists statement_by_voice on statement(voice, first, last, stance);
create index if not exists listing_by_dataset on listing(dataset);
create index if not exists listing_by_label on listing(label) where label is not null;
create index if not exists pair_by_object on pair(object, stance, voices desc, documents desc, statements desc, last desc, subject);
create index if not exists pair_by_subject on pair(subject, stance, voices desc, documents desc, statements desc, last desc, object);
create index if not exists pair_next_by_object on pair(object, stance, next) where next is not null;
create index if not exists pair_next_by_subject on pair(subject, stance, next) where next is not null;
