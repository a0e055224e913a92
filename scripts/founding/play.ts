import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { playAfter } from './after.ts';
import { playLive } from './live.ts';
import { plan } from './plan.ts';
import type { Teller } from './played.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    'host-link': { type: 'string' },
    pace: { type: 'string', default: 'fast' },
  },
});

/** Starts a server of its own on a free port with an empty record; answers its host link. */
async function ownServer() {
  const dataDir = mkdtempSync(join(tmpdir(), 'common-ground-story-'));
  const port = String(20_000 + (process.pid % 20_000));
  const env = { ...process.env, PORT: port, HOST: '127.0.0.1', APP_ORIGIN: '', DATA_DIR: dataDir };
  const child = spawn(process.execPath, ['dist/main.js'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const link = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const found = /Host link: (\S+)\n/.exec(printed)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  const stop = () => {
    child.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
    child.kill('SIGTERM');
  };
  return { url: `http://localhost:${port}`, link, stop };
}

const own = values.url ? undefined : await ownServer();
const url = values.url ?? own?.url ?? '';
const link = values['host-link'] ?? own?.link ?? '';
let facts = 0;
let wrong = 0;
const teller: Teller = {
  say: (line) => void process.stdout.write(`${line}\n`),
  fact(holds, said) {
    facts += 1;
    wrong += holds ? 0 : 1;
    process.stdout.write(`${holds ? '  ✓' : '  ✗'} ${said}\n`);
  },
  pause: () => new Promise((resolve) => setTimeout(resolve, values.pace === 'talk' ? 2_500 : 0)),
};

try {
  teller.say('A client calls six competing vendors, one by one.');
  const planned = await plan(url, link, Date.now());
  teller.say('The agenda is approved, the rules are published, the links are out.');
  const played = await playLive(planned, teller);
  await playAfter(played, teller);
  teller.say(`${facts - wrong} of ${facts} statements hold.`);
} catch (fault) {
  wrong += 1;
  process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
}
own?.stop();
process.exitCode = wrong === 0 ? 0 : 1;
setTimeout(() => process.exit(), 500).unref();
