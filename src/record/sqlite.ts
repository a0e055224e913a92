import Database from 'better-sqlite3';
import type { Event } from '../summit/summit.ts';
import { migrate } from './migrate.ts';
import { type Answered, type Group, RecordConflict, type SummitRecord } from './record.ts';
import { openVault, type Vault } from './vault.ts';

/** Where the record lives and what opens it. */
export interface SqliteOptions {
  file: string;
  migrations: string;
  secretKey: string;
  /** `NORMAL` exists for the test that shows what `FULL` is for. */
  synchronous?: 'FULL' | 'NORMAL';
}

interface Row {
  at: number;
  person: string;
  type: string;
  facts: string;
  subject: string | null;
  words: string | null;
}

function eventFrom(row: Row): Event {
  const event = { ...JSON.parse(row.facts), type: row.type, at: row.at, by: row.person } as Event;
  if (row.subject !== null) event.subject = row.subject;
  if (row.words !== null) event.body = JSON.parse(row.words) as Record<string, string>;
  return event;
}

/**
 * Opens the file with full durability. `synchronous` is set after WAL, because the switch resets
 * it; `secure_delete` overwrites erased bodies.
 */
function open({ file, migrations, synchronous = 'FULL' }: SqliteOptions): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma(`synchronous = ${synchronous}`);
  database.pragma('secure_delete = ON');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  migrate(database, migrations);
  return database;
}

function statements(database: Database.Database) {
  return {
    summits: database.prepare<[], { id: string }>('SELECT id FROM summit ORDER BY created_at, id'),
    create: database.prepare('INSERT INTO summit (id, created_at) VALUES (?, ?)'),
    head: database.prepare<[string], { head: number }>(
      'SELECT coalesce(max(seq), 0) AS head FROM entry WHERE summit = ?',
    ),
    entries: database.prepare<[string], Row>(
      `SELECT entry.at, entry.person, entry.type, entry.facts, body.subject, body.words
       FROM entry LEFT JOIN body ON body.summit = entry.summit AND body.seq = entry.seq
       WHERE entry.summit = ? ORDER BY entry.seq`,
    ),
    answers: database.prepare<[string], { person: string; command: string; answer: string }>(
      'SELECT person, command, answer FROM answer WHERE summit = ?',
    ),
    entry: database.prepare(
      'INSERT INTO entry (summit, seq, at, person, type, facts) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    body: database.prepare('INSERT INTO body (summit, seq, subject, words) VALUES (?, ?, ?, ?)'),
    erase: database.prepare('DELETE FROM body WHERE summit = ? AND subject = ?'),
    seal: database.prepare('INSERT INTO vault (summit, id, sealed) VALUES (?, ?, ?)'),
    answer: database.prepare(
      'INSERT INTO answer (summit, person, command, answer) VALUES (?, ?, ?, ?)',
    ),
    sealed: database.prepare<[string, string], { sealed: Buffer }>(
      'SELECT sealed FROM vault WHERE summit = ? AND id = ?',
    ),
  };
}

type Statements = ReturnType<typeof statements>;

function keep(ask: Statements, vault: Vault, summit: string, expected: number, group: Group): void {
  if (ask.head.get(summit)?.head !== expected) throw new RecordConflict();
  let seq = expected;
  for (const { type, at, by, subject, body, ...facts } of group.events) {
    seq += 1;
    ask.entry.run(summit, seq, at, by, type, JSON.stringify(facts));
    if (body) ask.body.run(summit, seq, subject ?? '', JSON.stringify(body));
  }
  for (const { id, words } of group.seal) {
    ask.seal.run(summit, id, vault.seal(`${summit}/${id}`, words));
  }
  for (const subject of group.erase) ask.erase.run(summit, subject);
  for (const { person, command, answer } of group.answers) {
    ask.answer.run(summit, person, command, JSON.stringify(answer));
  }
}

/**
 * The record in one SQLite file. A group is one transaction, synced before `append` answers;
 * erased words also leave the write-ahead log.
 */
export function sqliteRecord(options: SqliteOptions): SummitRecord {
  const database = open(options);
  const vault = openVault(options.secretKey);
  const ask = statements(database);
  const transaction = database.transaction((summit: string, expected: number, group: Group) =>
    keep(ask, vault, summit, expected, group),
  );
  return {
    summits: async () => ask.summits.all().map((row) => row.id),
    async create(summit, atMs) {
      ask.create.run(summit, atMs);
    },
    async read(summit) {
      const answers = ask.answers.all(summit).map(
        ({ person, command, answer }): Answered => ({
          person,
          command,
          answer: JSON.parse(answer),
        }),
      );
      return { events: ask.entries.all(summit).map(eventFrom), answers };
    },
    async append(summit, expected, group) {
      transaction.immediate(summit, expected, group);
      if (group.erase.length > 0) database.pragma('wal_checkpoint(TRUNCATE)');
    },
    async unseal(summit, ids) {
      const found = ids.flatMap((id) => {
        const row = ask.sealed.get(summit, id);
        return row ? [[id, vault.unseal(`${summit}/${id}`, row.sealed)]] : [];
      });
      return Object.fromEntries(found);
    },
    digest: vault.digest,
    ready: async () => database.open && ask.summits.all().length >= 0,
    async close() {
      database.close();
    },
  };
}
