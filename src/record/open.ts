import { join } from 'node:path';
import { postgresRecord } from './postgres/postgres.ts';
import type { SummitRecord } from './record.ts';
import { threadedRecord } from './thread.ts';

/** Where the record may live: `databaseUrl` is empty for the file in `dataDir`. */
export interface Home {
  databaseUrl: string;
  dataDir: string;
  /** The folder that holds `sqlite` and `postgres`. */
  migrations: string;
  secretKey: string;
}

/** The file of the record in a data folder. */
function fileOf(dataDir: string): string {
  return join(dataDir, 'record.db');
}

/** Opens the record in its home. @throws RecordFault when it is damaged, newer or out of reach. */
export function openRecord(home: Home): Promise<SummitRecord> {
  const { databaseUrl, dataDir, secretKey, migrations } = home;
  if (databaseUrl !== '') {
    const folder = join(migrations, 'postgres');
    return postgresRecord({ url: databaseUrl, migrations: folder, secretKey });
  }
  const folder = join(migrations, 'sqlite');
  return threadedRecord({ file: fileOf(dataDir), migrations: folder, secretKey });
}
