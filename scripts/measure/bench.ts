import { cpus, loadavg } from 'node:os';
import { type Bench, listed, read } from './asked.ts';
import { cluster } from './benches/cluster.ts';
import { flood } from './benches/flood.ts';
import { record } from './benches/record.ts';
import { room } from './benches/room.ts';
import { rooms } from './benches/rooms.ts';
import { slow } from './benches/slow.ts';
import { storm } from './benches/storm.ts';
import { stopAll } from './child.ts';
import { figures, table } from './table.ts';

const benches: Record<string, Bench> = { room, storm, slow, flood, rooms, record, cluster };
const say = (line: string) => void process.stdout.write(`${line}\n`);

function usage(): string {
  const list = Object.entries(benches).map(([name, { says }]) => `  ${name.padEnd(14)}${says}`);
  return [
    'scripts/bench BENCH [options]: the product beside a bare yardstick, on this machine.',
    ...['', 'Benches:', ...list, ''],
    'scripts/bench BENCH --help names its options and rows. docs/bench.md says how to read them.',
  ].join('\n');
}

async function measured(name: string, bench: Bench, args: string[]): Promise<void> {
  const { help, ...asked } = read(bench.options, args);
  if (help) {
    say(`scripts/bench ${name}: ${bench.says}\n\n${listed(bench.options)}\n\n${bench.help}`);
    return;
  }
  const [load] = loadavg();
  const machine = { processors: cpus().length, processor: cpus()[0]?.model, node: process.version };
  say(`${name} ${JSON.stringify(asked)} on ${machine.processors} × ${machine.processor}`);
  const { rows, notes, facts } = await bench.run(asked);
  say(`\n${table(rows)}\n`);
  for (const note of notes) say(note);
  say(JSON.stringify({ bench: name, asked, machine, load, ...facts, figures: figures(rows) }));
}

try {
  const [name = '--help', ...args] = process.argv.slice(2);
  const bench = benches[name];
  if (bench) await measured(name, bench, args);
  else if (name === '--help') say(usage());
  else throw new Error(`There is no bench ${name}.\n\n${usage()}`);
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
} finally {
  await stopAll();
}
process.exit();
