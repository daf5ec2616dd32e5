-- copy/make-origin: which edition of which graph this is a copy of.
create table if not exists origin(
  one integer primary key check (one = 1), uuid text not null, edition integer not null, stamp text not null)
