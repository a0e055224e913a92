import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileIn, type Home, openRecord, postgresAt, sqliteAt } from './open.ts';
import { dryRun as postgresDryRun } from './postgres/open.ts';
import { copyFrom, copyInto, isEmpty } from './postgres/portable.ts';
import { openDatabase, dryRun as sqliteDryRun } from './sqlite/database.ts';
import { copyLive, join as joined, part, removeFile } from './sqlite/portable.ts';

/** Names of the migrations that opening would run. */
export async function migrationsDue(home: Home): Promise<string[]> {
  if (home.databaseUrl !== '') return postgresDryRun(postgresAt(home));
  return sqliteDryRun(sqliteAt(home, fileIn(home.dataDir)));
}

/**
 * Copies the record as of one moment, while it is in use, into `record.db` and `keys.db` of a
 * folder. Without `keys.db` nobody, not even we, can read its words.
 */
export async function backUp(home: Home, folder: string): Promise<void> {
  const copy = fileIn(folder);
  if (home.databaseUrl === '') await copyLive(fileIn(home.dataDir), copy);
  else {
    openDatabase(sqliteAt(home, copy)).close();
    await copyFrom(home.databaseUrl, copy);
  }
  part(copy, join(folder, 'keys.db'));
}

/** Whether a home holds no record yet. */
export async function vacant(home: Home): Promise<boolean> {
  if (home.databaseUrl === '') return !existsSync(fileIn(home.dataDir));
  await (await openRecord(home)).close();
  return isEmpty(home.databaseUrl);
}

/** Puts a backup's two files together into a vacant home. Nobody may be using it. */
export async function putBack(home: Home, copy: string, keys: string): Promise<void> {
  joined(copy, keys);
  removeFile(keys);
  openDatabase(sqliteAt(home, copy)).close();
  if (home.databaseUrl === '') return renameSync(copy, fileIn(home.dataDir));
  await copyInto(home.databaseUrl, copy);
  removeFile(copy);
}
