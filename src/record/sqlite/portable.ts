import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';

/** Tables that a backup carries, each before those that speak of it; snapshots are made anew. */
export const TABLES = [
  ...(['summit', 'entry', 'body', 'vault', 'receipt', 'answer', 'box', 'ballot'] as const),
];
export type Table = (typeof TABLES)[number];
type Row = Record<string, string | number | Buffer | null>;

/** Tables whose rows are locked by a secret, and what names a row. */
const LOCKED = {
  body: ['summit', 'seq'],
  vault: ['summit', 'id'],
  box: ['summit', 'vote'],
} as const;

/** What unlocks the words of a backup, apart from it, so that it can be destroyed sooner. */
const KEYS = 'CREATE TABLE secret (place TEXT PRIMARY KEY, secret TEXT NOT NULL) STRICT';

const placeOf = (table: string, row: Row, names: readonly string[]) =>
  JSON.stringify([table, ...names.map((name) => row[name])]);

/** Copies a live file, whole to one moment, by the database's own backup. */
export async function copyLive(file: string, to: string): Promise<void> {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    await database.backup(to);
  } finally {
    database.close();
  }
}

/** Takes the secrets out of a copy into a file of their own, and leaves out what is made anew. */
export function part(copy: string, keys: string): void {
  const database = new Database(copy);
  const apart = new Database(keys);
  database.pragma('secure_delete = ON');
  apart.exec(KEYS);
  const put = apart.prepare('INSERT INTO secret (place, secret) VALUES (?, ?)');
  apart.transaction(() => {
    for (const [table, names] of Object.entries(LOCKED)) {
      const rows = database.prepare(`SELECT * FROM ${table} WHERE secret IS NOT NULL`).all();
      for (const row of rows as Row[]) put.run(placeOf(table, row, names), row['secret']);
      database.exec(`UPDATE ${table} SET secret = '' WHERE secret IS NOT NULL`);
    }
  })();
  database.exec('DELETE FROM snapshot; DELETE FROM cupboard; VACUUM');
  database.pragma('journal_mode = DELETE');
  database.close();
  apart.close();
}

/** Puts the secrets back into a copy; words whose secrets are gone stay shredded. */
export function join(copy: string, keys: string): void {
  const database = new Database(copy);
  const apart = new Database(keys, { readonly: true, fileMustExist: true });
  const find = apart.prepare<[string], { secret: string }>(
    'SELECT secret FROM secret WHERE place = ?',
  );
  database.transaction(() => {
    for (const [table, names] of Object.entries(LOCKED)) {
      const where = names.map((name) => `${name} = ?`).join(' AND ');
      const back = database.prepare(`UPDATE ${table} SET secret = ? WHERE ${where}`);
      const rows = database.prepare(`SELECT * FROM ${table} WHERE secret = ''`).all() as Row[];
      for (const row of rows) {
        const found = find.get(placeOf(table, row, names))?.secret;
        if (found) back.run(found, ...names.map((name) => row[name]));
      }
    }
    database.exec(`DELETE FROM body WHERE secret = '';
      UPDATE vault SET secret = NULL, words = NULL WHERE secret = ''`);
  })();
  database.close();
  apart.close();
}

/** Reads every row of a table of a copy, some at a time. */
export function* rowsOf(copy: string, table: Table, some = 500): Generator<Row[]> {
  const database = new Database(copy, { readonly: true, fileMustExist: true });
  let rows: Row[] = [];
  for (const row of database.prepare(`SELECT * FROM ${table}`).iterate()) {
    rows.push(row as Row);
    if (rows.length < some) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
  database.close();
}

/** Fills tables of a copy that was opened, and so migrated, before. */
export function fill(copy: string, table: Table, rows: Row[]): void {
  const database = new Database(copy);
  const [first] = rows;
  if (first) {
    const names = Object.keys(first);
    const marks = names.map(() => '?').join(', ');
    const put = database.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`);
    database.transaction(() => {
      for (const row of rows) put.run(...names.map((name) => row[name]));
    })();
  }
  database.close();
}

/** Removes a file with its log and shared memory. */
export function removeFile(file: string): void {
  for (const name of ['', '-wal', '-shm']) rmSync(`${file}${name}`, { force: true });
}
