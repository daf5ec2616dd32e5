-- indexes: of the statements; made after the first load, since making them costs a third of keeping them up.
create index if not exists statement_by_id on statement(substr(id, 1, 4));
create index if not exists statement_by_object on statement(object, stance, subject, predicate, flags, first, last, said, voice, source);
create index if not exists statement_by_subject on statement(subject, stance, object, predicate, flags, first, last, said, voice, source);
create index if not exists statement_by_voice on statement(voice, first, last, stance);
create index if not exists listing_by_dataset on listing(dataset);
create index if not exists listing_by_label on listing(label) where label is not null;
