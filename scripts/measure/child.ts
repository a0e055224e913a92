import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A server under measurement in a process of its own. */
export interface Started {
  pid: number;
  port: number;
  url: string;
  link: string;
}

const children = new Set<ChildProcess>();
const folders = new Set<string>();

/** Linux counts the time of a process in hundredths of a second for its readers. */
const TICK_MICROS = 10_000;

/** A temporary folder that is removed at the end. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
  folders.add(made);
  return made;
}

async function launch(args: string[], env: NodeJS.ProcessEnv): Promise<Started> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.add(child);
  child.once('exit', (code, signal) => {
    // Nobody asked it to end: no figure of this run can be trusted.
    if (children.delete(child) && !child.killed) {
      process.stderr.write(`A server ended by itself: ${code ?? signal}\n`);
      process.exit(1);
    }
  });
  const link = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the server did not start in 30 s')), 30_000);
    late.unref();
    let printed = '';
    child.stdout.on('data', (piece) => {
      printed = `${printed}${piece}`.slice(-4_000);
      const found = /Host link: (\S+)\n/.exec(printed)?.[1];
      if (found) resolve(found);
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
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
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

/** Starts the bare Socket.IO server. */
export async function startBare(): Promise<Started> {
  return launch(['scripts/run.mjs', 'scripts/measure/bare.ts'], {});
}

/** Ends one child; resolves when it has ended. */
export async function stop({ pid }: Pick<Started, 'pid'>): Promise<void> {
  const child = [...children].find((one) => one.pid === pid);
  if (!child) return;
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const late = setTimeout(() => child.kill('SIGKILL'), 3_000);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(late);
}

function end(): void {
  for (const child of children) child.kill('SIGKILL');
  for (const path of folders) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
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

/** Processor time a process has used, all its threads, µs. */
export function cpuMicros(pid: number): number {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MICROS;
}

/** Memory of a process that is in RAM, kB. */
export function residentKb(pid: number): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1] ?? 0);
}

/** Times of raw 4 KiB writes with fdatasync in this folder, ms, spread over a time. */
export async function syncTimes(path: string, count: number, overMs: number): Promise<number[]> {
  const program = ['scripts/run.mjs', 'scripts/measure/disk.ts'];
  const args = [...program, join(path, 'probe'), String(count), String(overMs)];
  const running = promisify(execFile)(process.execPath, args);
  children.add(running.child);
  const { stdout } = await running.finally(() => children.delete(running.child));
  return JSON.parse(stdout) as number[];
}
