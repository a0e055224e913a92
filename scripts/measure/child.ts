import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import * as esbuild from 'esbuild';

/** A server under measurement in a process of its own. */
export interface Started {
  pid: number;
  port: number;
  url: string;
  /** The product's host link. */
  link: string;
}

/** A small program of the bench in a process of its own, so that it does not hold up the driver. */
export interface Beside {
  /** Tells it to do its one thing. */
  say(word: string): void;
  /** The next line it prints, as JSON. */
  heard(): Promise<unknown>;
}

/** Longest time a server may take to start, and to end. */
const START_MS = 60_000;
const PATIENCE_MS = 5_000;
const children = new Set<ChildProcess>();
/** Children whose end somebody has asked for. */
const dismissed = new WeakSet<ChildProcess>();
const paths = new Set<string>();

/** A temporary folder that is removed at the end. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
  paths.add(made);
  return made;
}

function begin(args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.add(child);
  child.once('exit', (code, signal) => {
    children.delete(child);
    // Nobody asked it to end: no figure of this run can be trusted.
    if (!dismissed.has(child)) {
      process.stderr.write(`A process ended by itself: ${code ?? signal}\n`);
      process.exit(1);
    }
  });
  return child;
}

async function launch(args: string[], env: NodeJS.ProcessEnv): Promise<Started> {
  const child = begin(args, env);
  const link = await new Promise<string>((resolved, reject) => {
    const late = setTimeout(() => reject(new Error('the server did not start')), START_MS);
    late.unref();
    let printed = '';
    child.stdout?.on('data', (piece) => {
      printed = `${printed}${piece}`.slice(-4_000);
      const found = /Host link: (\S+)\n/.exec(printed)?.[1];
      if (found) resolved(found);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  const { port, pathname } = new URL(link);
  const url = `http://127.0.0.1:${port}`;
  return { pid: child.pid ?? 0, port: Number(port), url, link: `${url}${pathname}` };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts the product with the record in this folder. */
export async function startProduct(dataDir: string, port: number): Promise<Started> {
  return launch(['--enable-source-maps', 'dist/main.js'], {
    PORT: String(port),
    HOST: '127.0.0.1',
    APP_ORIGIN: '',
    DATA_DIR: dataDir,
    SECRET_KEY: '',
    SECRET_KEY_FILE: '',
    SMTP_URL: '',
    MAIL_DIR: '',
  });
}

const built = new Map<string, Promise<string>>();

/** One of the bench's own programs as plain JavaScript, built once a run: a start costs no build. */
function program(file: string): Promise<string> {
  const make = async () => {
    const out = resolve('dist/scripts', `${basename(file, '.ts')}-${process.pid}.mjs`);
    paths.add(out);
    await esbuild.build({
      ...{ entryPoints: [file], outfile: out, bundle: true, platform: 'node', format: 'esm' },
      ...{ target: 'node20', packages: 'external' },
    });
    return out;
  };
  const found = built.get(file) ?? make();
  built.set(file, found);
  return found;
}

/** Starts the bare Socket.IO server; its syncs carry this many bytes more than they need. */
export async function startBare(port: number, filler = 0): Promise<Started> {
  const file = await program('scripts/measure/bare.ts');
  return launch([file, String(filler)], { PORT: String(port) });
}

/** Starts Express that says hello; `kind` is its argument. */
export async function startHello(port: number, kind: string): Promise<Started> {
  const file = await program('scripts/measure/record/hello.ts');
  return launch([file, kind], { PORT: String(port) });
}

/** Starts one of the bench's own programs beside the driver; every line it prints is JSON. */
export async function beside(file: string, ...given: string[]): Promise<Beside> {
  const child = begin([await program(file), ...given]);
  dismissed.add(child);
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  let rest = '';
  child.stdout?.on('data', (piece) => {
    const parts = `${rest}${piece}`.split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      const next = waiting.shift();
      if (next) next(line);
      else lines.push(line);
    }
  });
  return {
    say: (word) => void child.stdin?.write(`${word}\n`),
    async heard() {
      const line = lines.shift() ?? (await new Promise<string>((next) => waiting.push(next)));
      return JSON.parse(line);
    },
  };
}

async function dismiss(pid: number, signal: NodeJS.Signals): Promise<void> {
  const child = [...children].find((one) => one.pid === pid);
  if (!child) return;
  dismissed.add(child);
  const ended = new Promise((gone) => child.once('exit', gone));
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  child.kill(signal);
  await ended;
  clearTimeout(late);
}

/** Kills a server without any goodbye; resolves when it is gone. */
export function kill({ pid }: Pick<Started, 'pid'>): Promise<void> {
  return dismiss(pid, 'SIGKILL');
}

/** Ends one child; resolves when it has ended. */
export function stop({ pid }: Pick<Started, 'pid'>): Promise<void> {
  return dismiss(pid, 'SIGTERM');
}

function end(): void {
  for (const child of children) child.kill('SIGKILL');
  for (const path of paths) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

/** Ends every child and removes every folder, also when the program is stopped or fails. */
export async function stopAll(): Promise<void> {
  await Promise.all([...children].map((child) => stop({ pid: child.pid ?? 0 })));
  end();
}

process.on('exit', end);
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => process.exit(code));
}
