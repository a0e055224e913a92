import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Seat } from '../../../src/summit/summit.ts';
import { bytesOf, RawLine } from '../../support/raw.ts';
import { openHouse } from '../../support/web.ts';

/** Who sends too much: first refused, then cut, and nobody else pays for it. */
let at: Awaited<ReturnType<typeof openHouse>>;
let wild: Seat;
let calm: Seat;
let asked = 0;
const open: RawLine[] = [];

beforeAll(async () => {
  at = await openHouse();
  [wild, calm] = at.given.leaders as [Seat, Seat];
  const { command } = at.house.pace;
  at.house.pace.command = (summit, person) => {
    if (person === wild.person) asked += 1;
    return command(summit, person);
  };
});

afterEach(() => {
  for (const line of open.splice(0)) line.close();
});

afterAll(() => at.close());

async function lineOf(seat: Seat): Promise<RawLine> {
  const line = new RawLine(at.url, { cookie: at.cookie(seat), auth: { summit: 'tsummit' } });
  open.push(line);
  await line.until(({ told }) => told.length > 0);
  return line;
}

async function cuts(): Promise<number> {
  const text = await at.house.meters.text();
  return Number(/lines_cut_total\{why="flood"\} (\d+)/.exec(text)?.[1]);
}

const ended = ({ closed }: RawLine) => closed;
const answers = ({ heard }: RawLine) => heard.filter((one) => one.startsWith('43'));
const refused = (line: RawLine) => answers(line).filter((one) => one.includes('too-fast'));

/** A command that waited for its turn until it was taken, as a browser's outbox does. */
async function taken(line: RawLine): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const id = 900 + tries;
    line.say(`42${id}["command",{"id":"calm-${id}","type":"RaiseObjection","sentence":""}]`);
    await line.until(({ heard }) => heard.some((one) => one.startsWith(`43${id}[`)));
    if (answers(line).some((one) => one.startsWith(`43${id}[{"ok":true`))) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

test('beyond the burst messages are refused without being read, and the line stays', async () => {
  const line = await lineOf(wild);
  for (let id = 0; id < 50; id += 1) line.say(`42${id}["command",{}]`);
  // Read, these would end the line: they are no JSON.
  for (let id = 50; id < 60; id += 1) line.say(`42${id}["command",{"id":`);
  for (let id = 60; id < 70; id += 1) line.say(`42${id}["weigh",{"text":`);
  for (let id = 70; id < 80; id += 1) line.say(`42${id}["resync"`);
  for (let id = 80; id < 90; id += 1) line.say('42["nobody listens",');
  await line.until((one) => answers(one).length >= 70);
  expect(answers(line).length).toBe(70);
  const unread = Array.from(
    { length: 20 },
    (_, at) => `43${50 + at}[{"ok":false,"code":"too-fast"}]`,
  );
  expect(refused(line)).toEqual(expect.arrayContaining(unread));
  expect(refused(line).length).toBeGreaterThanOrEqual(25);
  expect(line.closed).toBe(false);
  await taken(line);
});

test('what a wild screen is refused does not count against its seat', async () => {
  const [line, other] = [await lineOf(wild), await lineOf(wild)];
  asked = 0;
  for (let id = 0; id < 200; id += 1) line.say(`42${id}["command",{}]`);
  await line.until((one) => answers(one).length >= 200);
  expect(asked).toBeGreaterThan(30);
  expect(asked).toBeLessThan(60);
  await taken(other);
});

test('who goes on is cut and counted; others are answered meanwhile', async () => {
  const [line, other] = [await lineOf(wild), await lineOf(calm)];
  const before = await cuts();
  for (let id = 0; id < 2_000; id += 1) line.say(`42${id}["command",{}]`);
  await taken(other);
  await line.until(ended);
  expect(await cuts()).toBe(before + 1);
  expect(answers(line).length).toBeLessThan(300);
});

test('heartbeats and pings without end are a flood too', async () => {
  const before = await cuts();
  const [beating, pinging] = [await lineOf(wild), await lineOf(wild)];
  for (let count = 0; count < 15; count += 1) beating.say('3');
  beating.say('427["weigh",{}]');
  await beating.until((one) => answers(one).length === 1);
  for (let count = 0; count < 40; count += 1) beating.say('3');
  for (let count = 0; count < 40; count += 1) pinging.write(bytesOf({ payload: '', opcode: 9 }));
  await beating.until(ended);
  await pinging.until(ended);
  expect(await cuts()).toBe(before + 2);
});

test('requests of a polling line have a pace of their own', async () => {
  const headers = { cookie: at.cookie(wild), 'content-type': 'text/plain' };
  const address = `${at.url}/socket.io/?EIO=4&transport=polling`;
  const { sid } = JSON.parse((await (await fetch(address, { headers })).text()).slice(1)) as {
    sid: string;
  };
  const before = await cuts();
  const statuses: number[] = [];
  const post = async (body: string) => {
    const asking = { method: 'POST', headers, body };
    statuses.push((await fetch(`${address}&sid=${sid}`, asking)).status);
  };
  await post('40{"summit":"tsummit"}');
  while (statuses.at(-1) === 200) await post('42["nobody listens"]');
  const first = statuses.length;
  expect(first).toBeGreaterThan(40);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await post('42["nobody listens"]');
  expect([statuses.at(-1), await cuts()]).toEqual([200, before]);
  while ((await cuts()) === before) await post('42["nobody listens"]');
  for (let count = 0; count < 5; count += 1) await post('42["nobody listens"]');
  expect(await cuts()).toBe(before + 1);
}, 60_000);

test('attachments end a line and are no flood', async () => {
  const before = await cuts();
  const frames = [
    bytesOf({ payload: '451-["command",{"_placeholder":true,"num":0}]' }),
    bytesOf({ payload: '461-7[{"_placeholder":true,"num":0}]' }),
    bytesOf({ payload: Buffer.from([1, 2, 3]), opcode: 2 }),
    bytesOf({ payload: 'bAQID' }),
  ];
  for (const frame of frames) {
    const line = await lineOf(wild);
    line.write(frame);
    await line.until(ended);
  }
  await taken(await lineOf(calm));
  expect(await cuts()).toBe(before);
});

test('opening lines without end is paced like looking at pages', async () => {
  while (await at.house.pace.look('tsummit', wild.person));
  const line = new RawLine(at.url, { cookie: at.cookie(wild), auth: { summit: 'tsummit' } });
  open.push(line);
  await line.until(({ heard }) => heard.some((one) => one.startsWith('44')));
  expect(line.heard.at(-1)).toBe('44{"message":"too-fast"}');
  expect((await lineOf(calm)).told[0]?.[0]).toBe('sync');
});
