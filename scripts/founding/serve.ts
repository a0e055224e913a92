import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { counsel, facilitator, vendors } from './cast.ts';
import { type Planned, plan } from './plan.ts';

/** Starts the server; with an empty record it plays the plan of the founding summit into it. */
const dataDir = process.env['DATA_DIR'] || 'data';
const fresh = !existsSync(join(dataDir, 'record.db'));
const say = (line: string) => void process.stdout.write(`${line}\n`);
const child = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js'], {
  stdio: ['inherit', 'pipe', 'inherit'],
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));

let printed = '';
let loading = false;
child.stdout.on('data', (chunk: Buffer) => {
  process.stdout.write(chunk);
  printed += chunk.toString();
  const link = /Host link: (\S+)\n/.exec(printed)?.[1];
  if (!link || loading) return;
  loading = true;
  if (fresh)
    load(link).catch((fault: unknown) =>
      say(`The founding summit was not loaded: ${String(fault)}`),
    );
});

async function load(link: string): Promise<void> {
  const planned = await plan(new URL(link).origin, link, Date.now());
  say('');
  say('The founding summit is ready to go live. One link for each role:');
  for (const [role, name, person] of seats(planned)) {
    say(`  ${role.padEnd(12)} ${name.padEnd(16)} ${planned.links.get(person)}`);
  }
  say('Open each link in a browser (profile) of its own.');
}

function seats({ facilitator: lead, counsel: law, people }: Planned): [string, string, string][] {
  return [
    ['Facilitator', facilitator.name, lead.person],
    ['Counsel', counsel.name, law.person],
    ['Leader', vendors[0]?.people[0] ?? '', people[0]?.[0] ?? ''],
    ['Attendee', vendors[0]?.people[1] ?? '', people[0]?.[1] ?? ''],
    ['Projector', '', 'projector'],
  ];
}
