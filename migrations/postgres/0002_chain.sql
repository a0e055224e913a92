-- Words of an entry, locked under a key of their own that leaves with them.
CREATE TABLE body (
  summit TEXT NOT NULL,
  seq BIGINT NOT NULL,
  subject TEXT NOT NULL,
  secret TEXT NOT NULL,
  words BYTEA NOT NULL,
  PRIMARY KEY (summit, seq)
);
--;
-- Held, blocked and retracted words and private notes; without a secret they are shredded.
CREATE TABLE vault (
  summit TEXT NOT NULL,
  id TEXT NOT NULL,
  seq BIGINT NOT NULL,
  pledge TEXT NOT NULL,
  head TEXT NOT NULL,
  secret TEXT,
  words BYTEA,
  PRIMARY KEY (summit, id)
);
--;
CREATE INDEX vault_seq ON vault (summit, seq);
--;
CREATE TABLE receipt (
  summit TEXT NOT NULL,
  ordinal BIGINT NOT NULL,
  seq BIGINT NOT NULL,
  at BIGINT NOT NULL,
  sealed TEXT NOT NULL,
  mark TEXT NOT NULL,
  PRIMARY KEY (summit, ordinal)
);
--;
-- What was answered to a command, so that a repeat has the same answer and no second effect.
-- By command first: browsers number theirs by time, so that new ones lie beside one another.
CREATE TABLE answer (
  summit TEXT NOT NULL,
  person TEXT NOT NULL,
  command TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (summit, command, person)
);
--;
-- The key of each open round's ballots; it leaves when the round closes.
CREATE TABLE box (
  summit TEXT NOT NULL,
  vote TEXT NOT NULL,
  secret TEXT NOT NULL,
  PRIMARY KEY (summit, vote)
);
--;
-- Ballots of open rounds: no person, no order, no time.
CREATE TABLE ballot (
  summit TEXT NOT NULL,
  vote TEXT NOT NULL,
  place TEXT NOT NULL,
  words BYTEA NOT NULL,
  PRIMARY KEY (summit, vote, place)
);
--;
-- A state laid aside so that a room opens quickly.
CREATE TABLE snapshot (
  summit TEXT PRIMARY KEY,
  seq BIGINT NOT NULL,
  shape TEXT NOT NULL,
  secret TEXT NOT NULL,
  words BYTEA NOT NULL
);
--;
-- Small things kept for a time: sign-ins, letters that open once.
CREATE TABLE cupboard (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  until BIGINT NOT NULL,
  secret TEXT NOT NULL,
  words BYTEA NOT NULL,
  PRIMARY KEY (kind, id)
);
