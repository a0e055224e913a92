import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One process of the product among several on one database. */
export interface Node {
  url: string;
  port: number;
  hostLink: string;
  pid: number;
  log(): string;
  /** Ends it without any goodbye. */
  kill(): Promise<void>;
  /** Ends it as an operator would; answers its exit code. */
  end(): Promise<number>;
  /** Starts it again, same port and folder. */
  restart(): Promise<void>;
}

/** A port nobody listens on just now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

function ended(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve(child.exitCode ?? -1);
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
}

const START_MS = 15_000;

/** Starts one node on a database; `extra` adds to its environment. @throws with its output */
export async function startNode(
  databaseUrl: string,
  extra: Record<string, string> = {},
): Promise<Node> {
  const dataDir = mkdtempSync(join(tmpdir(), 'common-ground-node-'));
  const port = await freePort();
  const env = {
    ...{ ...process.env, PORT: String(port), HOST: '127.0.0.1', APP_ORIGIN: '' },
    ...{ DATA_DIR: dataDir, MAIL_DIR: join(dataDir, 'mail'), DATABASE_URL: databaseUrl },
    ...{ SECRET_KEY: 'one key for all nodes of the cluster', ...extra },
  };
  let child: ChildProcess;
  let printed = '';
  const begin = async () => {
    const from = printed.length;
    child = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js'], {
      ...{ env, stdio: ['ignore', 'pipe', 'pipe'] },
    });
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    for (const until = Date.now() + START_MS; Date.now() < until; ) {
      const link = /Host link: (\S+)\n/.exec(printed.slice(from))?.[1];
      if (link) return link;
      if (child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`the node did not start: ${printed}`);
  };
  const hostLink = await begin();
  return {
    ...{ url: `http://localhost:${port}`, port, hostLink },
    get pid() {
      return child.pid ?? 0;
    },
    log: () => printed,
    async kill() {
      child.kill('SIGKILL');
      await ended(child);
    },
    async end() {
      child.kill('SIGTERM');
      const code = await ended(child);
      rmSync(dataDir, { recursive: true, force: true });
      return code;
    },
    async restart() {
      await begin();
    },
  };
}
