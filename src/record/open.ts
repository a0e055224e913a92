import { join } from 'node:path';
import type { PostgresOptions } from './postgres/open.ts';
import type { SummitRecord } from './record.ts';
import type { SqliteOptions } from './sqlite/database.ts';
import { threadedRecord } from './sqlite/thread.ts';

/** Where the record may live: `databaseUrl` is empty for the file in `dataDir`. */
export interface Home {
  databaseUrl: string;
  dataDir: string;
  /** The folder that holds `sqlite` and `postgres`. */
  migrations: string;
  secretKey: string;
}

/** Name of the record's file in its folder. */
export const fileIn = (folder: string): string => join(folder, 'record.db');

/** How a home's record is opened as a file of SQLite. */
export function sqliteAt({ migrations, secretKey }: Home, file: string): SqliteOptions {
  return { file, secretKey, migrations: join(migrations, 'sqlite') };
}

/** How a home's record is opened in PostgreSQL. */
export function postgresAt({ migrations, secretKey, databaseUrl }: Home): PostgresOptions {
  return { url: databaseUrl, secretKey, migrations: join(migrations, 'postgres') };
}

/**
 * Opens the record in its home. A house needs one of the two databases only, and a file's thread
 * begins before the rest of the house is read.
 * @throws RecordFault when it is damaged, newer or out of reach.
 */
export async function openRecord(home: Home): Promise<SummitRecord> {
  if (home.databaseUrl === '') return threadedRecord(sqliteAt(home, fileIn(home.dataDir)));
  const { postgresRecord } = await import('./postgres/postgres.ts');
  return postgresRecord(postgresAt(home));
}
