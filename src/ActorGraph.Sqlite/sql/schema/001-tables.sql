-- 001-tables: the model as tables. Keys are this store's own; ids are what files and answers say.
-- Days are numbers from 1 (0001-01-01); 0 is an unknown beginning, 3652059 (9999-12-31) an open end, 3652060 undated.
-- "said" and "published" are the first day times four plus 0 for a day, 1 for a month, 2 for a year; 0 when unknown.

-- All actors ever heard of; live while declared or referred to. same_as: whom it was joined to. root: the end of its chain of same-as, itself when not joined.
-- Key 0 is "unnamed".
create table actor(
  key integer primary key, id text not null unique, name text not null, kind integer not null, note text,
  same_as integer, root integer not null, live integer not null);
create index actor_by_root on actor(root) where root <> key;

-- How a live actor may be called, folded: rank 1 its id, 2 an external id, 3 its name, 4 an alias. text: as written; '' for id and name,
-- which the actor has.
create table name(
  folded text not null, actor integer not null, rank integer not null, text text not null,
  primary key(folded, actor, rank, text)) without rowid;

-- origin: an actor's key, or minus a source's. voice: whose own words it is, an actor's chain end or minus a source.
-- document: the source it reprints in the end, itself otherwise. urls: a JSON list.
create table source(
  key integer primary key, id text not null unique, title text, publisher integer, origin integer, published integer not null,
  reliability text, urls text, file text, voice integer not null, document integer not null, live integer not null);
create index source_by_publisher on source(publisher) where publisher is not null;
create index source_by_origin on source(origin) where origin is not null;
create index source_by_document on source(key, document) where document <> key;

-- The shipped vocabulary and what the datasets add. cameo, plover: JSON lists. strength: as written.
create table predicate(
  key integer primary key, id text not null unique, label text not null, inverse text, stance integer not null, strength text,
  means integer, nature integer not null, symmetric integer not null, affiliation integer not null, cameo text not null, plover text not null,
  live integer not null);

-- What one file or feed supplies. outside: its references that other datasets answer, with what they resolved to (JSON).
create table dataset(
  key integer primary key, name text not null unique, folder text, file text, size integer, sha256 blob, vocabulary blob, outside text,
  statements integer not null, run integer not null, live integer not null);

-- What each dataset declares, as an export writes it after its id; what: 1 actor, 2 source, 3 predicate. declared: its key.
create table declaration(
  what integer not null, declared integer not null, dataset integer not null, body text not null,
  primary key(what, declared, dataset)) without rowid;

-- subject, object and voice are chain ends and decide ties; "declared" is [subject, object, speaker] (keys) where those as written
-- differ (a JSON list). stance: 0 neutral, 1 backs, 2 opposes, +4 symmetric; 8 makes no tie; 16 dropped. last: 0 when it is the first day. flags: see StatementFlags.
-- id: the hash of its meaning; indexed by its first four bytes, which tell apart all but a few. extra: a JSON object of as, amount, key and reply, where there are any. since: the run that brought it. dropped: the day.
create table statement(
  key integer primary key, id blob not null, subject integer not null, predicate integer not null, object integer not null,
  stance integer not null, flags integer not null, first integer not null, last integer not null, said integer not null,
  voice integer not null, source integer not null, since integer not null, declared text, extra text, dropped integer);

-- One dataset's entry for a statement. place: how many listings of that statement came before it in the dataset.
-- A dropped statement keeps its last listings.
create table listing(
  statement integer not null, dataset integer not null, place integer not null, said integer, at text, quote text, note text, label text,
  primary key(statement, dataset, place)) without rowid;

create table reply(
  statement integer not null, target integer not null,
  primary key(statement, target)) without rowid;
create index reply_by_target on reply(target);

-- Derived: all live statements with one (subject, predicate, object), as of the day in meta. status: 0 stated, 1 disputed, 2 ended,
-- 3 denied, 4 only about a time to come (in no answer). certainty, first, last, until: null when there is none. next: the day on which time alone may change it.
-- since: the run that added it.
create table tie(
  subject integer not null, object integer not null, predicate integer not null, stance integer not null, status integer not null,
  statements integer not null, documents integer not null, voices integer not null, denials integer not null, certainty integer,
  first integer, last integer, until integer, party integer not null, since integer not null, next integer,
  primary key(subject, object, predicate)) without rowid;
create index tie_by_next on tie(next) where next is not null;

-- Derived: the stated and disputed ties of a pair and stance (1 backs, 2 opposes) counted as one; symmetric ones from both ends.
-- statements 0: nothing visible, kept for its next day. detail: voices, statements and predicates of a large pair (see PairDetail);
-- null: read its statements.
create table pair(
  subject integer not null, stance integer not null, object integer not null,
  statements integer not null, documents integer not null, voices integer not null, denials integer not null, certainty integer,
  first integer, last integer, party integer not null, disputed integer not null, next integer, detail blob,
  primary key(subject, stance, object)) without rowid;

create table run(
  key integer primary key, trigger text not null, started text not null, finished text, outcome integer not null, counts text not null,
  findings text);

-- Which ties a run changed or removed, what they were before (JSON), and why: bits 1 said, 2 dropped, 4 recoded, 8 joined,
-- 16 vocabulary, 32 source, 64 time. removed: whether it is gone.
create table tie_change(
  run integer not null, subject integer not null, object integer not null, predicate integer not null, because integer not null,
  removed integer not null, before text not null,
  primary key(run, subject, object, predicate)) without rowid;

-- One row: the day stored ties are as of, and the next free keys.
create table meta(
  one integer primary key check (one = 1), as_of integer not null, next_actor integer not null, next_source integer not null,
  next_predicate integer not null, next_statement integer not null, next_dataset integer not null, next_run integer not null);
insert into meta values(1, 0, 1, 1, 1, 1, 1, 1);
insert into actor values(0, 'unnamed', 'unnamed', 0, null, null, 0, 1);
