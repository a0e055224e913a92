import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real server in a process of its own, with a data folder of its own. */
export interface Running {
  url: string;
  hostLink: string;
  dataDir: string;
  mailDir: string;
  log(): string;
  /** Kills without any goodbye. */
  kill(): Promise<void>;
  /** Ends orderly and keeps the data; answers the exit code, -1 after a signal. */
  end(): Promise<number>;
  /** Starts the same house again, same port and data. @throws NotStarted */
  restart(): Promise<void>;
  /** Ends orderly and removes the data, unless the test brought its own folder. */
  stop(): Promise<void>;
}

/** The process ended before it listened. */
class NotStarted extends Error {
  override name = 'NotStarted';
  readonly exitCode: number | null;
  constructor(exitCode: number | null, printed: string) {
    super(`the server did not start: ${printed}`);
    this.exitCode = exitCode;
  }
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
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

/** Starts `dist/main.js`; the environment may add or override settings. */
export async function startServer(extra: Record<string, string> = {}): Promise<Running> {
  const own = extra['DATA_DIR'] === undefined;
  const dataDir = extra['DATA_DIR'] ?? mkdtempSync(join(tmpdir(), 'common-ground-'));
  const port = await freePort();
  const mailDir = join(dataDir, 'mail');
  const settings = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, MAIL_DIR: mailDir };
  const env = { ...process.env, APP_ORIGIN: '', ...settings, ...extra };
  let child: ChildProcess;
  let printed = '';
  const begin = async () => {
    child = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const from = printed.length;
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    for (let tries = 0; tries < 400; tries += 1) {
      const found = /Host link: (\S+)\n/.exec(printed.slice(from))?.[1];
      if (found) return found;
      if (child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new NotStarted(child.exitCode, printed.slice(from));
  };
  const hostLink = await begin();
  return {
    ...{ url: `http://localhost:${port}`, hostLink, dataDir, mailDir },
    log: () => printed,
    async kill() {
      child.kill('SIGKILL');
      await ended(child);
    },
    end() {
      child.kill('SIGTERM');
      return ended(child);
    },
    async restart() {
      await begin();
    },
    async stop() {
      child.kill('SIGTERM');
      await ended(child);
      if (own) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
