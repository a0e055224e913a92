import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { pending } from '../migrate.ts';
import { RecordFault } from '../record.ts';
import { openVault } from '../vault.ts';
import { chainOld } from './old.ts';

/** Where the record lives and what opens it. */
export interface SqliteOptions {
  file: string;
  migrations: string;
  secretKey: string;
  /** `NORMAL` exists for the test that shows what `FULL` is for. */
  synchronous?: 'FULL' | 'NORMAL';
}

/** Tables that are not what their own migrations made of them are damaged, too. */
const DAMAGED = ['NOTADB', 'CORRUPT', 'ERROR', 'FORMAT', 'SCHEMA', 'IOERR_SHORT_READ'];
const UNREACHABLE = ['CANTOPEN', 'IOERR', 'READONLY', 'PERM', 'FULL', 'BUSY', 'LOCKED'];

/** The fault of opening a file, as an operator should read it. */
function faultOf(error: unknown): unknown {
  if (error instanceof RecordFault) return error;
  const { code = '' } = error as { code?: string };
  const among = (codes: string[]) => codes.some((one) => code.startsWith(`SQLITE_${one}`));
  if (among(DAMAGED))
    return new RecordFault('record-damaged', 'the file is damaged; restore a backup');
  if (among(UNREACHABLE))
    return new RecordFault('record-unreachable', 'the file cannot be used; check DATA_DIR');
  return error;
}

/** Does a part of the opening. @throws RecordFault for whatever an operator can do about. */
export function opening<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw faultOf(error);
  }
}

/** Steps that only a program can take, by the number of their migration. */
type Steps = Record<number, (database: Database.Database) => void>;

function migrate(database: Database.Database, folder: string, steps: Steps): void {
  const done = Number(database.pragma('user_version', { simple: true }));
  for (const { number, statements } of pending(folder, done)) {
    database.transaction(() => {
      for (const statement of statements) database.exec(statement);
      steps[number]?.(database);
      database.pragma(`user_version = ${number}`);
    })();
  }
}

function prepared({ file, migrations, secretKey, synchronous = 'FULL' }: SqliteOptions) {
  const database = new Database(file);
  // `synchronous` is set after WAL, because the switch resets it.
  database.pragma('journal_mode = WAL');
  database.pragma(`synchronous = ${synchronous}`);
  database.pragma('secure_delete = ON');
  database.pragma('busy_timeout = 5000');
  const found = database.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw new RecordFault('record-damaged', 'restore a backup');
  const vault = openVault(secretKey);
  migrate(database, migrations, { 2: (old) => chainOld(old, vault) });
  database.pragma('wal_checkpoint(TRUNCATE)');
  return database;
}

/**
 * Opens the file with full durability and brings it to today's shape; erased words are overwritten.
 * @throws RecordFault when it is damaged, out of reach or of a newer program.
 */
export function openDatabase(options: SqliteOptions): Database.Database {
  return opening(() => prepared(options));
}

/** What a start would change, without changing it: names of the migrations still to run. */
export function dryRun({ file, migrations }: SqliteOptions): string[] {
  if (!existsSync(file)) return pending(migrations, 0).map(({ name }) => name);
  const database = new Database(file, { readonly: true });
  const done = Number(database.pragma('user_version', { simple: true }));
  database.close();
  return pending(migrations, done).map(({ name }) => name);
}
