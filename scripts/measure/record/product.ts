import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Filters from '../../../src/filter.ts';
import type * as PostgresRecords from '../../../src/record/postgres/postgres.ts';
import type * as SqliteRecords from '../../../src/record/sqlite/sqlite.ts';
import type * as Threads from '../../../src/record/sqlite/thread.ts';
import type * as Rooms from '../../../src/room/room.ts';
import type * as Summits from '../../../src/summit/summit.ts';

/** A built part of the product: measured as it is shipped, and its thread finds its own file. */
async function part<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(resolve('dist', path)).href)) as T;
}

const SECRET = 'one key for every record of this bench';

/** Settings of a record in this file. */
export function sqliteAt(file: string) {
  return { file, secretKey: SECRET, migrations: resolve('migrations/sqlite') };
}

/** Settings of a record in this database. */
export function postgresAt(url: string) {
  return { url, secretKey: SECRET, migrations: resolve('migrations/postgres') };
}

/** `record/sqlite/sqlite.ts` as built. */
export const sqlitePart = () => part<typeof SqliteRecords>('record/sqlite/sqlite.js');

/** `record/sqlite/thread.ts` as built. */
export const threadPart = () => part<typeof Threads>('record/sqlite/thread.js');

/** `record/postgres/postgres.ts` as built. */
export const postgresPart = () => part<typeof PostgresRecords>('record/postgres/postgres.js');

/** `room/room.ts` as built. */
export const roomPart = () => part<typeof Rooms>('room/room.js');

/** `summit/summit.ts` as built. */
export const summitPart = () => part<typeof Summits>('summit/summit.js');

/** The built filter with its own files. */
export async function builtFilter() {
  const { openFilter } = await part<typeof Filters>('filter.js');
  return openFilter(resolve('dist/filter'));
}
