import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { type Socket as Browser, io } from 'socket.io-client';
import type { Seat } from '../../../src/summit/summit.ts';
import { watchLag } from '../../../src/web/line/lag.ts';
import { RawLine } from '../../support/raw.ts';
import { openHouse } from '../../support/web.ts';

/** Who does not take what is told is cut; nobody else notices. */
const MEGA = 1024 * 1024;

afterEach(() => void jest.useRealTimers());

/** A line that has so many bytes and packets unsent at each look; whether it was cut, and when. */
function looks(steps: [bytes: number, packets: number][], frame = 0, answer = 0): number {
  jest.useFakeTimers();
  const stream = { writableLength: 0 };
  const packet =
    frame > 0 ? { options: { wsPreEncodedFrame: [Buffer.alloc(frame)] } } : { data: '' };
  const wire = { transport: { socket: { _socket: stream } }, writeBuffer: [] as object[] };
  let cutAt = 0;
  let at = 0;
  const answers = answer > 0 ? [{ writableLength: answer }] : [];
  const rest = watchLag(
    () => [{ wire: wire as never, answers }],
    () => {
      cutAt ||= at;
    },
  );
  for (const [bytes, packets] of steps) {
    at += 1;
    stream.writableLength = bytes;
    wire.writeBuffer = Array.from({ length: packets }, () => packet);
    jest.advanceTimersByTime(250);
  }
  rest();
  return cutAt;
}

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

test('a line is cut at the fourth look at which it is behind, and not before', () => {
  expect(looks(times(8, [MEGA + 1, 0]))).toBe(4);
  expect(looks(times(8, [0, 2_001]))).toBe(4);
  expect(looks(times(8, [MEGA / 2, 600]), 1024)).toBe(4);
  expect(looks(times(8, [MEGA / 2, 0]), 0, MEGA)).toBe(4);
});

test('a line at the bound, or behind for three looks only, is left alone', () => {
  expect(looks(times(8, [MEGA, 2_000]))).toBe(0);
  const bursts = times(4, [
    ...times(3, [2 * MEGA, 0] as [number, number]),
    [0, 0] as [number, number],
  ]);
  expect(looks(bursts.flat())).toBe(0);
});

test('who catches up with a long first view has the time for it, whose backlog grows has not', () => {
  const falling = Array.from({ length: 40 }, (_, at): [number, number] => [
    (4 - at / 10) * MEGA,
    0,
  ]);
  expect(looks(falling)).toBe(0);
  const trickling = times(8, 0).map((_, at): [number, number] => [4 * MEGA - at * 1_000, 0]);
  expect(looks(trickling)).toBe(4);
  // Up and up and down again: the strikes are kept, so nothing grows without end.
  const zigzag = times(8, 0).map((_, at): [number, number] => [(2 + (at % 3)) * MEGA, 0]);
  expect(looks(zigzag)).toBe(5);
});

let at: Awaited<ReturnType<typeof openHouse>>;
let slow: Seat;
const open: { close(): void }[] = [];

beforeAll(async () => {
  at = await openHouse();
  slow = at.given.attendees[0] as Seat;
});

afterAll(async () => {
  for (const line of open) line.close();
  await at.close();
});

/** The only line of a seat, on the house's side; nothing once it was cut. */
function thereOf(seat: Seat) {
  const all = [...at.live.io.sockets.sockets.values()];
  return all.find(({ data }) => data.seat.person === seat.person);
}

const streamOf = (seat: Seat) => thereOf(seat)?.request.socket;

let tolds = 0;
const tell = (text: string) => {
  tolds += 1;
  const told = {
    stream: 'audience',
    epoch: 'lag',
    counter: 0,
    deltas: [{ set: 'a/b', to: { text } }],
  } as const;
  at.live.io.to('tsummit:participants').emit('delta', { ...told, deltas: [...told.deltas] });
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tells until the kernel takes no more for a seat that does not read. */
async function fill(seat: Seat): Promise<void> {
  while ((streamOf(seat)?.writableLength ?? 1) === 0) {
    tell('.'.repeat(64 * 1024));
    await pause(1);
  }
}

async function cuts(): Promise<number> {
  const text = await at.house.meters.text();
  return Number(/lines_cut_total\{why="slow"\} (\d+)/.exec(text)?.[1]);
}

function browserOf(seat: Seat): Promise<Browser> {
  const line = io(at.url, {
    ...{ transports: ['websocket'], auth: { summit: 'tsummit' }, reconnectionDelay: 10 },
    extraHeaders: { cookie: at.cookie(seat) },
  });
  open.push(line);
  return new Promise((resolve) => line.once('sync', () => resolve(line)));
}

test('a reader that stops is cut before it holds 4 MB; the others hear every frame', async () => {
  const line = new RawLine(at.url, { cookie: at.cookie(slow), auth: { summit: 'tsummit' } });
  open.push(line);
  await line.until(({ told }) => told.length > 0);
  const other = await browserOf(at.given.leaders[0] as Seat);
  let heard = 0;
  other.on('delta', ({ epoch }) => {
    if (epoch === 'lag') heard += 1;
  });
  const from = tolds;
  line.pause();
  const before = await cuts();
  await fill(slow);
  const stream = streamOf(slow);
  let held = 0;
  while (streamOf(slow)) {
    tell('.'.repeat(16 * 1024));
    const { writeBuffer = [] } = (thereOf(slow)?.conn ?? {}) as { writeBuffer?: unknown[] };
    held = Math.max(held, (stream?.writableLength ?? 0) + writeBuffer.length * 16 * 1024);
    await pause(10);
  }
  expect(held).toBeGreaterThan(MEGA);
  expect(held).toBeLessThan(4 * MEGA);
  expect(stream?.destroyed).toBe(true);
  expect(await cuts()).toBe(before + 1);
  tell('one more');
  while (heard < tolds - from) await pause(5);
  expect(heard).toBe(tolds - from);
  other.close();
  line.close();
}, 30_000);

test('the browser of a slow reader comes back by itself and is given everything anew', async () => {
  const line = await browserOf(slow);
  const inside = (line.io.engine.transport as unknown as { ws: { _socket: NodeJS.ReadStream } }).ws;
  inside._socket.pause();
  const again = new Promise<{ counters: object }>((resolve) => line.once('sync', resolve));
  const before = await cuts();
  await fill(slow);
  while (streamOf(slow)) {
    tell('.'.repeat(64 * 1024));
    await pause(10);
  }
  expect(await cuts()).toBe(before + 1);
  inside._socket.resume();
  expect((await again).counters).toEqual(at.room.tellers.sync(slow).counters);
  expect(await line.emitWithAck('command', { id: 'back-again', type: 'nothing' })).toMatchObject({
    ok: false,
  });
  line.close();
}, 30_000);

test('many small messages count as well: two thousand unsent end a line', async () => {
  const line = new RawLine(at.url, { cookie: at.cookie(slow), auth: { summit: 'tsummit' } });
  open.push(line);
  await line.until(({ told }) => told.length > 0);
  line.pause();
  await fill(slow);
  const before = await cuts();
  for (let count = 0; count < 2_200; count += 1) tell('x');
  while (thereOf(slow)) await pause(20);
  expect(await cuts()).toBe(before + 1);
  line.close();
}, 30_000);

/** A polling line of the slow seat; nobody polls it. */
async function unfetched(): Promise<{ path: string; headers: Record<string, string> }> {
  const headers = { cookie: at.cookie(slow), 'content-type': 'text/plain', connection: 'close' };
  const path = '/socket.io/?EIO=4&transport=polling';
  const opened = await (await fetch(at.url + path, { headers })).text();
  const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
  const own = `${path}&sid=${sid}`;
  const body = '40{"summit":"tsummit"}';
  await fetch(at.url + own, { method: 'POST', headers, body });
  while (!thereOf(slow)) await pause(5);
  return { path: own, headers };
}

test('a browser that opens a line by polling and never polls again is cut too', async () => {
  const { path, headers } = await unfetched();
  for (let count = 0; count < 20; count += 1) tell('.'.repeat(64 * 1024));
  while (thereOf(slow)) await pause(20);
  expect((await fetch(at.url + path, { headers })).status).toBe(400);
}, 30_000);

test('a line that lost its seat is gone soon, though nobody fetches its goodbye', async () => {
  const before = at.live.io.engine.clientsCount;
  await unfetched();
  expect(at.live.io.engine.clientsCount).toBe(before + 1);
  thereOf(slow)?.disconnect(true);
  while (at.live.io.engine.clientsCount > before) await pause(20);
}, 15_000);

test('an answer nobody reads is dropped soon after its line has ended', async () => {
  const { path, headers } = await unfetched();
  thereOf(slow)?.emit('sync', { text: '.'.repeat(24 * MEGA) } as never);
  const accepted = once(at.server, 'connection') as Promise<[Socket]>;
  const reader = connect(Number(new URL(at.url).port), '127.0.0.1').pause();
  reader.write(`GET ${path} HTTP/1.1\r\nHost: here\r\nCookie: ${headers['cookie']}\r\n\r\n`);
  const [there] = await accepted;
  while (there.writableLength < MEGA) await pause(5);
  thereOf(slow)?.disconnect(true);
  while (!there.destroyed) await pause(20);
  reader.destroy();
}, 30_000);
