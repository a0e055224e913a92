import pg from 'pg';
import { pending } from '../migrate.ts';
import { RecordFault } from '../record.ts';

/** Where the record lives and what opens it; `url` is `postgres://…`. */
export interface PostgresOptions {
  url: string;
  migrations: string;
  secretKey: string;
}

/** Connections of one node; commands of one summit never need two. */
const CONNECTIONS_COUNT = 8;
/** A statement that takes longer has failed; ms. */
const STATEMENT_MS = 10_000;
const CONNECT_MS = 5_000;
/** One number for all nodes that migrate the same database. */
const MIGRATION_LOCK = 20_261_122;
const BIGINT = 20;

// Counts and times are far below 2^53.
pg.types.setTypeParser(BIGINT, Number);

/** How every connection begins: acknowledged means flushed, whatever the server's default. */
export function settings(url: string): pg.PoolConfig {
  return {
    connectionString: url,
    max: CONNECTIONS_COUNT,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    options: '-c synchronous_commit=on',
    application_name: 'common-ground',
  };
}

async function migrateOne(database: pg.PoolClient, folder: string, name: string): Promise<boolean> {
  await database.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  await database.query(
    'CREATE TABLE IF NOT EXISTS migration (number INT PRIMARY KEY, name TEXT NOT NULL)',
  );
  const { rows } = await database.query<{ done: number }>(
    'SELECT coalesce(max(number), 0)::int AS done FROM migration',
  );
  const [next] = pending(folder, rows[0]?.done ?? 0);
  if (!next) return false;
  for (const statement of next.statements) await database.query(statement);
  await database.query('INSERT INTO migration (number, name) VALUES ($1, $2)', [
    next.number,
    name || next.name,
  ]);
  return true;
}

/** Runs the missing migrations, each in one transaction; of two nodes one does it, one waits. */
async function migrate(pool: pg.Pool, folder: string): Promise<void> {
  for (let more = true; more; ) {
    const database = await pool.connect();
    try {
      await database.query('BEGIN');
      more = await migrateOne(database, folder, '');
      await database.query('COMMIT');
    } catch (error) {
      await database.query('ROLLBACK');
      throw error;
    } finally {
      database.release();
    }
  }
}

/**
 * Connects and brings the database to today's shape.
 * @throws RecordFault when it is out of reach or of a newer program.
 */
export async function openPool({ url, migrations }: PostgresOptions): Promise<pg.Pool> {
  const pool = new pg.Pool(settings(url));
  // An idle connection that breaks is replaced; whoever asks next notices if it cannot be.
  pool.on('error', () => undefined);
  try {
    await migrate(pool, migrations);
    return pool;
  } catch (error) {
    await pool.end();
    if (error instanceof RecordFault) throw error;
    const { code = 'unknown' } = error as { code?: string };
    throw new RecordFault('record-unreachable', `PostgreSQL answered ${code}; check DATABASE_URL`);
  }
}

/** What a start would change, without changing it: names of the migrations still to run. */
export async function dryRun({ url, migrations }: PostgresOptions): Promise<string[]> {
  const pool = new pg.Pool(settings(url));
  try {
    const { rows } = await pool.query<{ there: boolean }>(
      "SELECT to_regclass('migration') IS NOT NULL AS there",
    );
    const ask = 'SELECT coalesce(max(number), 0)::int AS done FROM migration';
    const found = rows[0]?.there ? await pool.query<{ done: number }>(ask) : undefined;
    return pending(migrations, found?.rows[0]?.done ?? 0).map(({ name }) => name);
  } finally {
    await pool.end();
  }
}
