import { afterAll, beforeAll } from '@jest/globals';
import { type Postgres, startPostgres } from '../../scripts/nodes/postgres.ts';
import { postgresRecord } from '../../src/record/postgres/postgres.ts';
import type { SummitRecord } from '../../src/record/record.ts';
import { promises } from './contract.ts';

let server: Postgres;
const opened: SummitRecord[] = [];
const secretKey = 'a key of the house that is long enough';

async function open(): Promise<SummitRecord> {
  const url = await server.database();
  const record = await postgresRecord({ url, migrations: 'migrations/postgres', secretKey });
  opened.push(record);
  return record;
}

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);

afterAll(async () => {
  for (const record of opened) await record.close();
  await server.stop();
});

promises('postgres', open);
