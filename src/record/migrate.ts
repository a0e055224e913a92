import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';

/** Statements of a migration are parted by a line `--;`, because triggers hold semicolons. */
const PARTING = /^--;$/m;

/**
 * Runs the migrations a database has not seen, in order, each in one transaction; the number of
 * the last one is the database's `user_version`.
 * @throws when the database is newer than the migrations.
 */
export function migrate(database: Database, folder: string): void {
  const files = readdirSync(folder).filter((file) => /^\d{4}_\w+\.sql$/.test(file));
  const done = Number(database.pragma('user_version', { simple: true }));
  if (done > files.length) throw new Error('the database is newer than this program');
  for (const file of files.sort().slice(done)) {
    const statements = readFileSync(join(folder, file), 'utf8').split(PARTING);
    database.transaction(() => {
      for (const statement of statements) database.exec(statement);
      database.pragma(`user_version = ${Number.parseInt(file, 10)}`);
    })();
  }
}
