import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { comeIn, seatDoor } from '../../scripts/founding/door.ts';
import { ideas } from '../../scripts/founding/lines.ts';
import { type Planned, plan } from '../../scripts/founding/plan.ts';
import { dice } from '../support/dice.ts';
import { CANARY, deadly, hostile, hostileBody, hostileQuery } from '../support/frames.ts';
import { RawLine } from '../support/raw.ts';
import { type Running, startServer } from '../support/server.ts';

/** Any number by command, from any seed: FRAMES=100000 SEED=7 scripts/test test/web/frames. */
const FRAMES = Number(process.env['FRAMES'] ?? 10_000);
const SEED = Number(process.env['SEED'] ?? 20_261_122);

/** Frames of one line: the last one ends most lines. */
const EACH = 5;
/** Lines at once. */
const ABREAST = 6;
/** The heap it has to do with, MB, however many frames come; and what it may grow by as a whole. */
const HEAP_MB = 192;
const GROWTH_MB = 120;

const METRICS_TOKEN = 'a token for the fuzz';
let server: Running;
let planned: Planned;
const cookies: string[] = [];
let ids: string[] = [];

beforeAll(async () => {
  const settings = { METRICS_TOKEN, NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}` };
  server = await startServer(settings);
  planned = await plan(server.url, server.hostLink, Date.now());
  const { facilitator: lead, counsel, people, links } = planned;
  await lead.must('GoLive', { override: '' });
  while ((await lead.view())['phase/now']?.['kind'] !== 'ideas') await lead.must('NextPhase');
  await lead.must('StartPhase');
  for (const person of people.flat()) cookies.push(await comeIn(links.get(person) ?? ''));
  cookies.push(lead.cookie, counsel.cookie);
  for (const cookie of cookies) {
    const sign = JSON.stringify({ id: 'frames-sign', type: 'SignRules', version: 1 });
    const headers = { cookie, 'content-type': 'application/json' };
    const doors = `${server.url}/api/summits/${planned.summit}/commands`;
    await fetch(doors, { method: 'POST', headers, body: sign });
  }
  const leader = seatDoor(server.url, planned.summit, '', cookies[0] ?? '');
  const keys = Object.keys(await lead.view());
  const challengeId = keys.find((key) => key.startsWith('challenge/'))?.slice(10);
  for (const text of ideas.slice(0, 3)) await leader.must('PostIdea', { challengeId, text });
  ids = Object.keys(await lead.view()).map((key) => key.split('/').at(-1) ?? '');
}, 120_000);

afterAll(async () => server?.stop());

async function metric(name: string): Promise<number> {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const text = await (await fetch(`${server.url}/metrics`, { headers })).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
}

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One line that says its frames and hangs up; its seat and frames come from its number alone. */
async function sockets(at: number): Promise<void> {
  const roll = dice(SEED + at);
  const cookie = roll(12) === 0 ? '' : (cookies[at % cookies.length] ?? '');
  const auth = roll(10) === 0 ? undefined : { summit: planned.summit };
  const line = new RawLine(server.url, { cookie, ...(auth ? { auth } : {}) });
  const opened = line.until(({ heard }) => heard.length >= (auth && cookie !== '' ? 3 : 1));
  await Promise.race([opened.catch(() => undefined), soon(300)]);
  const answered = (id: number) => {
    line.say(`42${id}["weigh",{}]`);
    const came = line.until(({ heard }) => heard.some((one) => one.startsWith(`43${id}`)));
    return Promise.race([came.catch(() => undefined), soon(100)]);
  };
  for (let frame = 1; frame < EACH; frame += 1) line.write(hostile(roll, at * EACH + frame, ids));
  // What ends a line in the same breath would keep the frames before it from being looked at.
  await answered(888);
  line.write(deadly(roll, at * EACH));
  await answered(889);
  line.close();
}

/** The same over polls: handshakes, bodies, methods and addresses that are wrong in some way. */
async function polls(at: number): Promise<void> {
  const roll = dice(SEED + at);
  const headers = { cookie: cookies[at % cookies.length] ?? '', 'content-type': 'text/plain' };
  const path = `${server.url}/socket.io/?`;
  const opened = await fetch(`${path}EIO=4&transport=polling`, { headers });
  const sid = /"sid":"([^"]+)"/.exec(await opened.text())?.[1] ?? '';
  const seat = JSON.stringify({ summit: planned.summit });
  const own = `${path}EIO=4&transport=polling&sid=${sid}`;
  if (roll(4) > 0) await fetch(own, { method: 'POST', headers, body: `40${seat}` });
  for (let frame = 0; frame < EACH; frame += 1) {
    const body = hostileBody(roll, at * EACH + frame);
    const kind = roll(8);
    const types = ['text/plain', 'application/octet-stream', 'application/json'];
    const method = kind === 0 ? (['PUT', 'DELETE', 'OPTIONS'][roll(3)] ?? '') : 'POST';
    const type = types[roll(12)] ?? 'text/plain';
    const where = kind < 3 ? path + hostileQuery(roll) : own;
    const asking = { method, headers: { ...headers, 'content-type': type }, body };
    const answer = await fetch(where, kind === 2 ? { headers } : asking).catch(() => undefined);
    await answer?.arrayBuffer().catch(() => undefined);
  }
}

test(`${FRAMES} hostile frames end no process, wedge no room and reach no log`, async () => {
  const begun = await metric('process_start_time_seconds');
  const before = await metric('process_resident_memory_bytes');
  let next = 0;
  const lines = Math.ceil(FRAMES / EACH);
  const work = async () => {
    while (next < lines) {
      const at = next;
      next += 1;
      await (at % 10 === 9 ? polls(at) : sockets(at));
      const health = await fetch(`${server.url}/healthz`).catch(() => undefined);
      if (!health?.ok) throw new Error(`SEED=${SEED}: the house fell silent at line ${at}`);
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, work));
  const grown = (await metric('process_resident_memory_bytes')) - before;
  const printed = server.log();
  const found = {
    seed: SEED,
    begun: await metric('process_start_time_seconds'),
    faults: printed.split('\n').filter((line) => /our-fault|uncaught|Error/.test(line)),
    leaked: printed.includes(CANARY),
    grownMuch: grown > GROWTH_MB * 1024 * 1024,
    // Enough of them came through to the rules, so that this test looks at something.
    read: (await metric('common_ground_answer_seconds_count')) > FRAMES / 4,
  };
  const expected = { seed: SEED, begun, faults: [], leaked: false, grownMuch: false, read: true };
  expect(found).toEqual(expected);
}, 3_600_000);

test('the room answers afterwards, and everybody is told', async () => {
  await soon(2_100);
  const [one = '', two = ''] = [cookies[0], cookies[5]];
  const open = async (cookie: string) => {
    const line = new RawLine(server.url, { cookie, auth: { summit: planned.summit } });
    await line.until(({ told }) => told.some(([name]) => name === 'sync'));
    return line;
  };
  const [asker, hearer] = [await open(one), await open(two)];
  const sign = { id: 'after-sign', type: 'SignRules', version: 1 };
  asker.say(`421["command",${JSON.stringify(sign)}]`);
  const objection = { id: 'after-all-frames', type: 'RaiseObjection', sentence: '' };
  asker.say(`422["command",${JSON.stringify(objection)}]`);
  await asker.until(({ heard }) => heard.some((packet) => packet.startsWith('432[{"ok":true')));
  await hearer.until(({ told }) => told.some(([name]) => name === 'delta'));
  asker.close();
  hearer.close();
  expect(await planned.facilitator.view()).toHaveProperty('phase/now');
}, 60_000);
