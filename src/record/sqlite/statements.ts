import type { Database } from 'better-sqlite3';
import type { LockedRow, SealedRow } from '../opened.ts';
import type { Receipt } from '../record.ts';
import type { BodyRow, EntryRow, SummitRow } from '../rows.ts';

/** Every reading statement of the adapter, prepared once. */
function reading(database: Database) {
  return {
    summits: database.prepare<[], { id: string }>('SELECT id FROM summit ORDER BY created_at, id'),
    summit: database.prepare<[string], SummitRow>(
      'SELECT salt, head, box, open, sealed, receipts FROM summit WHERE id = ?',
    ),
    entries: database.prepare<[string, number], EntryRow & LockedRow>(
      `SELECT entry.seq, at, person, type, facts, chain, pledge, head, secret, words
       FROM entry LEFT JOIN body ON body.summit = entry.summit AND body.seq = entry.seq
       WHERE entry.summit = ? AND entry.seq > ? ORDER BY entry.seq`,
    ),
    sealedAfter: database.prepare<[string, number], SealedRow>(
      'SELECT id, seq, pledge, head, secret, words FROM vault WHERE summit = ? AND seq > ?',
    ),
    sealed: database.prepare<[string, string], LockedRow>(
      'SELECT secret, words FROM vault WHERE summit = ? AND id = ?',
    ),
    openHead: database.prepare<[string, number], { head: string }>(
      `SELECT head FROM entry WHERE summit = ? AND seq <= ? AND chain = 'open'
       ORDER BY seq DESC LIMIT 1`,
    ),
    sealedHead: database.prepare<[string, number], { seq: number; head: string }>(
      `SELECT seq, head FROM entry WHERE summit = ? AND seq <= ? AND chain = 'sealed'
       ORDER BY seq DESC LIMIT 1`,
    ),
    vaultHead: database.prepare<[string, number], { seq: number; head: string }>(
      `SELECT seq, head FROM vault WHERE summit = ? AND seq <= ?
       ORDER BY seq DESC, id DESC LIMIT 1`,
    ),
    receipts: database.prepare<[string], Receipt>(
      'SELECT ordinal, seq, at, sealed, mark FROM receipt WHERE summit = ? ORDER BY ordinal',
    ),
    answer: database.prepare<[string, string, string], { answer: string }>(
      'SELECT answer FROM answer WHERE summit = ? AND person = ? AND command = ?',
    ),
    boxes: database.prepare<[string], { vote: string; secret: string }>(
      'SELECT vote, secret FROM box WHERE summit = ?',
    ),
    ballots: database.prepare<[string, string], { place: string; words: Buffer }>(
      'SELECT place, words FROM ballot WHERE summit = ? AND vote = ?',
    ),
    snapshot: database.prepare<[string], { seq: number; shape: string } & LockedWords>(
      'SELECT seq, shape, secret, words FROM snapshot WHERE summit = ?',
    ),
  };
}

/** Locked words as a row holds them. */
export interface LockedWords {
  secret: string;
  words: Buffer;
}

/** Every writing statement of the adapter, prepared once. */
function writing(database: Database) {
  return {
    create: database.prepare(
      `INSERT INTO summit (id, created_at, salt, head, box, open, sealed, receipts)
       VALUES (?, ?, ?, 0, 0, ?, ?, 0)`,
    ),
    moved: database.prepare(
      `UPDATE summit SET head = ?, box = ?, open = ?, sealed = ?, receipts = ? WHERE id = ?`,
    ),
    entry: database.prepare(
      `INSERT INTO entry (summit, seq, at, person, type, facts, chain, pledge, head)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    body: database.prepare(
      'INSERT INTO body (summit, seq, subject, secret, words) VALUES (?, ?, ?, ?, ?)',
    ),
    seal: database.prepare(
      `INSERT INTO vault (summit, id, seq, pledge, head, secret, words)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ),
    receipt: database.prepare(
      'INSERT INTO receipt (summit, ordinal, seq, at, sealed, mark) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    erase: database.prepare('DELETE FROM body WHERE summit = ? AND subject = ?'),
    eraseBy: database.prepare(
      `DELETE FROM body WHERE summit = ? AND seq IN
         (SELECT seq FROM entry WHERE summit = ? AND person = ?)`,
    ),
    forget: database.prepare(
      'UPDATE vault SET secret = NULL, words = NULL WHERE summit = ? AND id = ?',
    ),
    answered: database.prepare(
      'INSERT INTO answer (summit, person, command, answer) VALUES (?, ?, ?, ?)',
    ),
    box: database.prepare(
      'INSERT INTO box (summit, vote, secret) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    ),
    ballot: database.prepare(
      `INSERT INTO ballot (summit, vote, place, words) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET words = excluded.words`,
    ),
    shredBallots: database.prepare('DELETE FROM ballot WHERE summit = ? AND vote = ?'),
    shredBox: database.prepare('DELETE FROM box WHERE summit = ? AND vote = ?'),
    noSnapshot: database.prepare('DELETE FROM snapshot WHERE summit = ?'),
    keepSnapshot: database.prepare(
      `INSERT INTO snapshot (summit, seq, shape, secret, words)
       SELECT id, ?, ?, ?, ? FROM summit WHERE id = ? AND head = ?
       ON CONFLICT DO UPDATE SET seq = excluded.seq, shape = excluded.shape,
         secret = excluded.secret, words = excluded.words`,
    ),
  };
}

/** Every statement of the adapter, prepared once. */
export function statements(database: Database) {
  return { ...reading(database), ...writing(database) };
}

/** The prepared statements. */
export type Statements = ReturnType<typeof statements>;

/** Writes one entry's words. */
export function layBody(ask: Statements, summit: string, row: BodyRow): void {
  ask.body.run(summit, row.seq, row.subject, row.secret, row.sealed);
}
