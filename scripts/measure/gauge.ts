import { closeSync, fdatasyncSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Linux counts times of processes and processors in hundredths of a second for readers. */
const TICK_MICROS = 10_000;
const BLOCK = Buffer.alloc(4_096, 7);

/** Processor time a process has used, all its threads, µs. */
export function cpuMicros(pid: number): number {
  try {
    // The scheduler's own account, ns; not every kernel keeps it.
    const threads = readdirSync(`/proc/${pid}/task`);
    const one = (thread: string) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'latin1');
    return threads.reduce((sum, thread) => sum + Number.parseInt(one(thread), 10) / 1_000, 0);
  } catch {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MICROS;
  }
}

/** Processor time this process has used, µs. */
export function driverMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Time all processors of the machine have worked for anybody, µs. */
export function machineMicros(): number {
  const [line = ''] = readFileSync('/proc/stat', 'latin1').split('\n', 1);
  const [user = 0, nice = 0, system = 0, , , irq = 0, soft = 0] = line
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + soft) * TICK_MICROS;
}

/** Memory of a process that is in RAM, kB. */
export function residentKb(pid: number): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'));
  return Number(found?.[1] ?? 0);
}

/** Files and sockets a process has open: a line that was cut is not among them any more. */
export function openCount(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}

/** Times of raw 4 KiB writes in this folder, each followed by fdatasync, ms. */
export function syncTimes(folder: string, count: number): number[] {
  const file = openSync(join(folder, 'probe'), 'w');
  const times = Array.from({ length: count }, () => {
    const before = performance.now();
    writeSync(file, BLOCK);
    fdatasyncSync(file);
    return performance.now() - before;
  });
  closeSync(file);
  return times;
}
