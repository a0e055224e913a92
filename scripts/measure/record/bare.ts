import { hash } from 'node:crypto';
import Database from 'better-sqlite3';
import pg from 'pg';
import type { Event } from '../../../src/summit/summit.ts';

/** Keeps events durably and does nothing else: the least that any durable record must do. */
export interface BareRecord {
  /** Keeps a group behind what was kept so far. */
  append(events: readonly Event[]): void | Promise<void>;
  close(): void | Promise<void>;
}

interface BareRow {
  seq: number;
  at: number;
  person: string;
  type: string;
  facts: string;
  head: string;
}

const TABLE = `(summit TEXT NOT NULL, seq BIGINT NOT NULL, at BIGINT NOT NULL, person TEXT NOT NULL,
  type TEXT NOT NULL, facts TEXT NOT NULL, head TEXT NOT NULL, PRIMARY KEY (summit, seq))`;

/** An event's own part as JSON; its words stand in it as they are. */
function factsOf({ type: _type, at: _at, by: _by, ...facts }: Event): string {
  return JSON.stringify(facts);
}

const after = (head: string, { at, by, type }: Event, facts: string) =>
  hash('sha256', `${head}\n${at}\n${by}\n${type}\n${facts}`, 'base64url');

/** Bare better-sqlite3: WAL, FULL, one INSERT a row, a transaction a group; `chained` adds heads. */
export function bareSqlite(file: string, chained = false): BareRecord {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  // After WAL, because the switch resets it.
  database.pragma('synchronous = FULL');
  database.exec(`CREATE TABLE entry ${TABLE} WITHOUT ROWID`);
  const insert = database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)');
  let [seq, head] = [0, ''];
  const group = database.transaction((events: readonly Event[]) => {
    for (const event of events) {
      seq += 1;
      const facts = factsOf(event);
      if (chained) head = after(head, event, facts);
      insert.run('summit', seq, event.at, event.by, event.type, facts, head);
    }
  });
  return { append: (events) => void group(events), close: () => void database.close() };
}

const LAY = `INSERT INTO bare SELECT 'summit', laid.*, '' FROM unnest($1::bigint[], $2::bigint[],
  $3::text[], $4::text[], $5::text[]) AS laid`;

/** Bare pg on one connection: one unnest INSERT a group, synchronous_commit on. */
export async function barePostgres(url: string): Promise<BareRecord> {
  const database = new pg.Client({
    ...{ connectionString: url, options: '-c synchronous_commit=on' },
  });
  await database.connect();
  await database.query(`CREATE TABLE bare ${TABLE}`);
  let seq = 0;
  return {
    async append(events) {
      const from = seq;
      seq += events.length;
      await database.query(LAY, [
        events.map((_event, at) => from + at + 1),
        ...[events.map(({ at }) => at), events.map(({ by }) => by)],
        ...[events.map(({ type }) => type), events.map(factsOf)],
      ]);
    },
    close: () => database.end(),
  };
}

/** The rows of a chained bare record, each parsed. */
export function bareRows(file: string): { row: BareRow; event: Event }[] {
  const database = new Database(file, { readonly: true });
  const rows = database.prepare('SELECT * FROM entry WHERE summit = ? ORDER BY seq').all('summit');
  database.close();
  return (rows as BareRow[]).map((row) => {
    const { at, person, type, facts } = row;
    return { row, event: { ...JSON.parse(facts), type, at, by: person } as Event };
  });
}

/** Walks the chain of bare rows. @throws when a row is not the one that was kept */
export function bareVerified(rows: readonly { row: BareRow; event: Event }[]): void {
  let head = '';
  for (const { row, event } of rows) {
    head = after(head, event, row.facts);
    if (head !== row.head) throw new Error(`the bare row ${row.seq} is another`);
  }
}

/** The least a reducer of such a record does: counts of boats and the ideas' words, in maps. */
export function bareState(rows: readonly { event: Event }[]) {
  const [boats, words] = [new Map<string, Set<string>>(), new Map<string, string>()];
  for (const { event } of rows) {
    const thing = String((event as { thingId?: string }).thingId ?? '');
    if (event.type === 'BoatJoined') {
      const aboard = boats.get(thing) ?? new Set<string>();
      boats.set(thing, aboard.add(event.by));
    } else if (event.type === 'BoatLeft') boats.get(thing)?.delete(event.by);
    else if (event.subject !== undefined)
      words.set(event.subject, JSON.stringify(event.body ?? null));
  }
  return { boats, words };
}
