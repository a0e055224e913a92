-- One row a summit: what its chains begin with and where they end.
CREATE TABLE summit (
  id TEXT PRIMARY KEY,
  created_at BIGINT NOT NULL,
  salt TEXT NOT NULL,
  head BIGINT NOT NULL,
  box BIGINT NOT NULL,
  open TEXT NOT NULL,
  sealed TEXT NOT NULL,
  receipts BIGINT NOT NULL
);
--;
-- What happened, in order. Facts only: no typed text, no personal data.
CREATE TABLE entry (
  summit TEXT NOT NULL,
  seq BIGINT NOT NULL,
  at BIGINT NOT NULL,
  person TEXT NOT NULL,
  type TEXT NOT NULL,
  facts TEXT NOT NULL,
  chain TEXT NOT NULL,
  pledge TEXT,
  head TEXT NOT NULL,
  PRIMARY KEY (summit, seq)
);
--;
CREATE FUNCTION append_only() RETURNS trigger AS
$$ BEGIN RAISE EXCEPTION 'the record is append-only'; END $$ LANGUAGE plpgsql;
--;
CREATE TRIGGER entry_is_final BEFORE UPDATE OR DELETE ON entry
FOR EACH ROW EXECUTE FUNCTION append_only();
--;
CREATE TRIGGER entry_is_kept BEFORE TRUNCATE ON entry
FOR EACH STATEMENT EXECUTE FUNCTION append_only();
