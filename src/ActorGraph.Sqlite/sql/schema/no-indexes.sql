-- no-indexes: takes the statements' indexes away before a first load; see indexes.
drop index if exists statement_by_id;
drop index if exists statement_by_object;
drop index if exists statement_by_subject;
drop index if exists statement_by_voice;
drop index if exists listing_by_dataset;
drop index if exists listing_by_label;
drop index if exists pair_by_object;
drop index if exists pair_by_subject;
