-- Both chains, receipts, words locked one by one, ballot boxes, snapshots, the cupboard.
-- Entries, words and sealed words of 0001 wait in *_old until the program has chained them.
DROP TRIGGER entry_is_final;
--;
DROP TRIGGER entry_is_kept;
--;
DROP INDEX body_subject;
--;
ALTER TABLE entry RENAME TO entry_old;
--;
ALTER TABLE body RENAME TO body_old;
--;
ALTER TABLE vault RENAME TO vault_old;
--;
ALTER TABLE answer RENAME TO answer_old;
--;
ALTER TABLE summit RENAME TO summit_old;
--;
-- One row a summit: what its chains begin with and where they end.
CREATE TABLE summit (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  salt TEXT NOT NULL,
  head INTEGER NOT NULL,
  box INTEGER NOT NULL,
  open TEXT NOT NULL,
  sealed TEXT NOT NULL,
  receipts INTEGER NOT NULL
) STRICT;
--;
-- What happened, in order. Facts only: no typed text, no personal data.
CREATE TABLE entry (
  summit TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  person TEXT NOT NULL,
  type TEXT NOT NULL,
  facts TEXT NOT NULL,
  chain TEXT NOT NULL,
  pledge TEXT,
  head TEXT NOT NULL,
  PRIMARY KEY (summit, seq)
) STRICT, WITHOUT ROWID;
--;
CREATE TRIGGER entry_is_final BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
--;
CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
--;
-- Words of an entry, locked under a key of their own that leaves with them.
CREATE TABLE body (
  summit TEXT NOT NULL,
  seq INTEGER NOT NULL,
  subject TEXT NOT NULL,
  secret TEXT NOT NULL,
  words BLOB NOT NULL,
  PRIMARY KEY (summit, seq)
) STRICT, WITHOUT ROWID;
--;
-- Held, blocked and retracted words and private notes; without a secret they are shredded.
CREATE TABLE vault (
  summit TEXT NOT NULL,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  pledge TEXT NOT NULL,
  head TEXT NOT NULL,
  secret TEXT,
  words BLOB,
  PRIMARY KEY (summit, id)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX vault_seq ON vault (summit, seq);
--;
CREATE TABLE receipt (
  summit TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  sealed TEXT NOT NULL,
  mark TEXT NOT NULL,
  PRIMARY KEY (summit, ordinal)
) STRICT, WITHOUT ROWID;
--;
-- What was answered to a command, so that a repeat has the same answer and no second effect.
-- By command first: browsers number theirs by time, so that new ones lie beside one another.
CREATE TABLE answer (
  summit TEXT NOT NULL,
  person TEXT NOT NULL,
  command TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (summit, command, person)
) STRICT, WITHOUT ROWID;
--;
-- The key of each open round's ballots; it leaves when the round closes.
CREATE TABLE box (
  summit TEXT NOT NULL,
  vote TEXT NOT NULL,
  secret TEXT NOT NULL,
  PRIMARY KEY (summit, vote)
) STRICT, WITHOUT ROWID;
--;
-- Ballots of open rounds: no person, no order, no time.
CREATE TABLE ballot (
  summit TEXT NOT NULL,
  vote TEXT NOT NULL,
  place TEXT NOT NULL,
  words BLOB NOT NULL,
  PRIMARY KEY (summit, vote, place)
) STRICT, WITHOUT ROWID;
--;
-- A state laid aside so that a room opens quickly.
CREATE TABLE snapshot (
  summit TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,
  shape TEXT NOT NULL,
  secret TEXT NOT NULL,
  words BLOB NOT NULL
) STRICT, WITHOUT ROWID;
--;
-- Small things kept for a time: sign-ins, letters that open once.
CREATE TABLE cupboard (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  until INTEGER NOT NULL,
  secret TEXT NOT NULL,
  words BLOB NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE probe (at INTEGER NOT NULL, words BLOB NOT NULL) STRICT;
