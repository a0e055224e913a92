import { type ExecFileException, execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { comeIn, type SeatDoor, seatDoor } from '../../scripts/founding/door.ts';
import { type Planned, plan } from '../../scripts/founding/plan.ts';
import { type Postgres, startPostgres } from '../../scripts/nodes/postgres.ts';
import { type Running, startServer } from '../support/server.ts';

const SECRET_KEY = 'the key that the operator keeps apart';
const scratch = mkdtempSync(join(tmpdir(), 'common-ground-operate-'));
let server: Running;
let planned: Planned;
let one: SeatDoor;
let challengeId: string;
let backup: string;
let postgres: Postgres | undefined;

interface Done {
  code: number;
  said: string;
}

/** Runs the tool as an operator would, beside whatever runs; `env` names the house. */
function tool(env: Record<string, string>, ...asked: string[]): Promise<Done> {
  const settings = { ...process.env, APP_ORIGIN: '', SECRET_KEY, ...env };
  return new Promise((resolve) => {
    const program = [join(process.cwd(), 'dist/tool/main.js'), ...asked];
    execFile(process.execPath, program, { env: settings }, (fault, out, err) => {
      resolve({ code: Number((fault as ExecFileException | null)?.code ?? 0), said: out + err });
    });
  });
}

const here = (...asked: string[]) => tool({ DATA_DIR: server.dataDir }, ...asked);
const folder = (name: string) => join(scratch, name);

async function ideas(): Promise<string[]> {
  const view = await planned.facilitator.view();
  const found = Object.entries(view).filter(([key]) => key.startsWith('idea/'));
  return found.map(([, idea]) => String(idea['text']));
}

/** Waits until something holds; the test's own time limit ends it otherwise. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

beforeAll(async () => {
  server = await startServer({ SECRET_KEY });
  planned = await plan(server.url, server.hostLink, Date.now());
  const { facilitator: lead, people, links, summit } = planned;
  const person = people[0]?.[1] ?? '';
  one = seatDoor(server.url, summit, person, await comeIn(links.get(person) ?? ''));
  await lead.must('GoLive', { override: '' });
  for (const seat of [lead, one]) await seat.must('SignRules', { version: 1 });
  while ((await lead.view())['phase/now']?.['kind'] !== 'ideas') await lead.must('NextPhase');
  await lead.must('StartPhase');
  const keys = Object.keys(await lead.view());
  challengeId = keys.find((key) => key.startsWith('challenge/'))?.slice(10) ?? '';
}, 60_000);

afterAll(async () => {
  await server?.stop();
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

test('a backup made under load holds everything acknowledged before it began', async () => {
  let running = true;
  const acknowledged: string[] = [];
  const load = (async () => {
    for (let count = 0; running; count += 1) {
      const text = `What if we heard ${'abcdefghij'[count % 10]}${'klmnopqrst'[(count / 10) | 0]}?`;
      await one.must('PostIdea', { challengeId, text });
      acknowledged.push(text);
    }
  })();
  while (acknowledged.length < 10) await new Promise((resolve) => setTimeout(resolve, 10));
  const before = [...acknowledged];
  backup = folder('backup');
  expect(await here('backup', '--out', backup)).toMatchObject({ code: 0 });
  running = false;
  await load;
  const home = { DATA_DIR: folder('restored'), MAIL_DIR: folder('mail') };
  expect(await tool(home, 'restore', '--from', backup)).toMatchObject({ code: 0 });
  const [summit = ''] = (await tool(home, 'list')).said.split(' ');
  const { said } = await tool(home, 'export', '--summit', summit);
  for (const text of before) expect(said).toContain(text);
}, 60_000);

test('a backup without its keys says nothing, and cannot be put back', async () => {
  const bytes = readFileSync(join(backup, 'record.db')).toString('latin1');
  expect(bytes).not.toContain('What if we heard');
  const lost = folder('without-keys');
  rmSync(lost, { recursive: true, force: true });
  const copy = folder('copy');
  mkdtempSync(`${copy}-`);
  const half = readdirSync(scratch).find((name) => name.startsWith('copy-')) ?? '';
  for (const name of ['record.db', 'backup.json'])
    copyFileSync(join(backup, name), join(scratch, half, name));
  const done = await tool({ DATA_DIR: lost }, 'restore', '--from', join(scratch, half));
  expect(done).toMatchObject({ code: 64 });
  expect(done.said).toContain('keys.db');
}, 30_000);

test('verify finds receipts of letters, and says when one does not fit', async () => {
  await planned.facilitator.must('NextPhase');
  const receipts = folder('receipt.txt');
  const page = async () => planned.facilitator.page(`/s/${planned.summit}/receipts`);
  await until(async () => /Receipt 3/.test(await page()));
  const lines = [...(await page()).matchAll(/Receipt \d+ · [^<]+/g)].map(([line]) => line);
  writeFileSync(receipts, lines.join('\n'));
  expect(await here('verify', '--receipt', receipts)).toMatchObject({ code: 0 });
  writeFileSync(receipts, lines.join('\n').replace(/[0-9a-f]{4}$/, '0000'));
  const wrong = await here('verify', '--receipt', receipts);
  expect(wrong).toMatchObject({ code: 1 });
  expect(wrong.said).toContain('fits no phase');
}, 30_000);

test('a legal hold stops an erasure; lifted, the person leaves the running house too', async () => {
  const { summit } = planned;
  const hold = (turn: string) =>
    here('hold', '--summit', summit, turn, '--why', 'A letter has come.');
  const erase = () => here('erase', '--summit', summit, '--person', one.person);
  expect(await hold('--on')).toMatchObject({ code: 0 });
  expect(await erase()).toMatchObject({ code: 64 });
  expect(await hold('--off')).toMatchObject({ code: 0 });
  expect((await ideas()).some((text) => text.startsWith('What if we heard'))).toBe(true);
  expect(await erase()).toMatchObject({ code: 0 });
  await until(async () => !(await ideas()).some((text) => text.startsWith('What if we heard')));
  expect(await one.ask('PullBrake')).toMatchObject({ ok: false, code: 'no-seat' });
  expect(await here('verify')).toMatchObject({ code: 0 });
}, 60_000);

test('a restore erases again whoever was erased after the backup', async () => {
  const home = { DATA_DIR: folder('again'), MAIL_DIR: folder('mail') };
  const ledger = join(server.dataDir, 'erasures.jsonl');
  const done = await tool(home, 'restore', '--from', backup, '--ledger', ledger);
  expect(done).toMatchObject({ code: 0 });
  expect(done.said).toContain('Erased again after the backup: 1');
  const { said } = await tool(home, 'export', '--summit', planned.summit);
  expect(said).not.toContain('What if we heard');
  expect(await tool(home, 'verify')).toMatchObject({ code: 0 });
  expect(await tool(home, 'restore', '--from', backup)).toMatchObject({ code: 64 });
}, 60_000);

test('a backup goes into PostgreSQL and comes back out, whole', async () => {
  postgres = await startPostgres();
  const home = { DATABASE_URL: await postgres.database(), DATA_DIR: folder('node') };
  expect(await tool(home, 'restore', '--from', backup)).toMatchObject({ code: 0 });
  expect(await tool(home, 'verify')).toMatchObject({ code: 0 });
  const out = folder('from-postgres');
  expect(await tool(home, 'backup', '--out', out)).toMatchObject({ code: 0 });
  const back = { DATA_DIR: folder('back'), MAIL_DIR: folder('mail') };
  expect(await tool(back, 'restore', '--from', out)).toMatchObject({ code: 0 });
  const list = async (at: Record<string, string>) => (await tool(at, 'list')).said;
  expect(await list(back)).toBe(await list(home));
}, 90_000);

test('migrate --dry-run names what it would do to an old record and changes nothing', async () => {
  const dir = folder('old');
  mkdtempSync(`${dir}-`);
  const data = join(scratch, readdirSync(scratch).find((name) => name.startsWith('old-')) ?? '');
  const file = join(data, 'record.db');
  copyFileSync('test/record/archive/0.1.0/record.db', file);
  const before = readFileSync(file);
  const old = { DATA_DIR: data, SECRET_KEY: 'the archived house of version 0.1.0' };
  const dry = await tool(old, 'migrate', '--dry-run');
  expect([dry.code, dry.said]).toEqual([0, '0002_chain\n']);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(await tool(old, 'migrate')).toMatchObject({ code: 0 });
  expect((await tool(old, 'migrate', '--dry-run')).said).toBe('Nothing to do.\n');
}, 30_000);

test('what is asked wrongly is answered with what to do instead', async () => {
  expect(await here('nothing')).toMatchObject({ code: 64 });
  expect((await here('--help')).said).toContain('restore --from FOLDER');
  expect(await here('erase', '--summit', 'tnone', '--person', 'x')).toMatchObject({ code: 64 });
  const data = folder('damaged');
  expect(await tool({ DATA_DIR: data, MAIL_DIR: folder('mail') }, 'doctor')).toBeDefined();
  writeFileSync(join(data, 'record.db'), Buffer.alloc(8_192, 7));
  expect(await tool({ DATA_DIR: data }, 'verify')).toMatchObject({ code: 65 });
}, 30_000);
