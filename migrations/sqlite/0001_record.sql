-- One row a summit; the head is the number of entries kept so far.
CREATE TABLE summit (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL
) STRICT;
--;
-- What happened, in order. Facts only: no typed text, no personal data.
CREATE TABLE entry (
  summit TEXT NOT NULL REFERENCES summit (id),
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  person TEXT NOT NULL,
  type TEXT NOT NULL,
  facts TEXT NOT NULL,
  PRIMARY KEY (summit, seq)
) STRICT, WITHOUT ROWID;
--;
CREATE TRIGGER entry_is_final BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
--;
CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
--;
-- Words and personal data of an entry, apart from its facts, so that they can leave.
CREATE TABLE body (
  summit TEXT NOT NULL,
  seq INTEGER NOT NULL,
  subject TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (summit, seq),
  FOREIGN KEY (summit, seq) REFERENCES entry (summit, seq)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX body_subject ON body (summit, subject);
--;
-- Held, blocked and retracted words and private notes, encrypted.
CREATE TABLE vault (
  summit TEXT NOT NULL REFERENCES summit (id),
  id TEXT NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (summit, id)
) STRICT, WITHOUT ROWID;
--;
-- What was answered to a command, so that a repeat has the same answer and no second effect.
CREATE TABLE answer (
  summit TEXT NOT NULL REFERENCES summit (id),
  person TEXT NOT NULL,
  command TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (summit, person, command)
) STRICT, WITHOUT ROWID;
