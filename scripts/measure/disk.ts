import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Prints the times of 4 KiB writes, each followed by fdatasync, ms, as JSON. They are spread
 * over a time, so that a slow moment of the disk is found: FILE COUNT MILLISECONDS.
 */
const [path = '', count = '0', overMs = '0'] = process.argv.slice(2);
const block = Buffer.alloc(4_096, 7);
const file = openSync(path, 'w');
const times: number[] = [];
const startedAt = performance.now();
for (let at = 0; at < Number(count); at += 1) {
  const due = startedAt + (at * Number(overMs)) / Number(count);
  await sleep(Math.max(0, due - performance.now()));
  const before = performance.now();
  writeSync(file, block);
  fdatasyncSync(file);
  times.push(performance.now() - before);
}
closeSync(file);
process.stdout.write(`${JSON.stringify(times)}\n`);
