import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Server, type Socket } from 'socket.io';
import { type Socket as Browser, io as browser } from 'socket.io-client';
import { Fan } from '../../../src/web/line/fan.ts';
import { dice } from '../../support/dice.ts';
import { RawLine } from '../../support/raw.ts';

/** The fan under sockets that are real: what each hears, and in which order. */
class NarrowFan extends Fan {
  override readonly sliceCount = 3;
}

const http = createServer();
const io = new Server(http, { adapter: NarrowFan, perMessageDeflate: false });
let url = '';
let queued = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  // Said whenever packets take the stock way.
  io.engine.on('flush', () => {
    queued += 1;
  });
});

beforeEach(() => void io.removeAllListeners('connection'));

afterAll(async () => {
  await io.close();
});

/** Some lines, and the house's end of each, in the same order. */
async function lines(count: number): Promise<[RawLine, Socket][]> {
  const there: Socket[] = [];
  io.on('connection', (socket) => there.push(socket));
  const here: RawLine[] = [];
  for (let at = 0; at < count; at += 1) {
    const line = new RawLine(url, { auth: {} });
    await line.until(({ heard }) => heard.some((one) => one.startsWith('40')));
    here.push(line);
  }
  return here.map((line, at) => [line, there[at] as Socket]);
}
const turn = () => new Promise((resolve) => setImmediate(resolve));
const words = (line: RawLine) => line.told.map(([, given]) => given);

/** One random life of eight sockets in two rooms; what each must have heard is kept beside it. */
async function life(seed: number): Promise<void> {
  const roll = dice(seed);
  const all = await lines(8);
  const expected = all.map((): unknown[] => []);
  const members = new Map(['here', 'there'].map((room) => [room, new Set<number>()]));
  const gone = new Set<number>();
  const acts: ((at: number, room: string, word: string) => void)[] = [
    (at, room) => {
      void all[at]?.[1].join(room);
      members.get(room)?.add(at);
    },
    (at, room) => {
      void all[at]?.[1].leave(room);
      members.get(room)?.delete(at);
    },
    (at, _room, word) => {
      all[at]?.[1].emit('direct', word);
      expected[at]?.push(word);
    },
    (at) => {
      if (gone.size > 3) return;
      all[at]?.[1].disconnect(true);
      gone.add(at);
      for (const inside of members.values()) inside.delete(at);
    },
  ];
  const tell = (_at: number, room: string, word: string) => {
    io.to(room).emit('told', word);
    for (const at of members.get(room) ?? []) expected[at]?.push(word);
  };
  for (let step = 0; step < 300; step += 1) {
    const at = roll(all.length);
    const [room = '', word] = [['here', 'there'][roll(2)], `${seed}.${step}`];
    const act = [acts[0], acts[1], acts[2], acts[2], tell, tell, tell, tell][roll(8)] ?? tell;
    if (!gone.has(at) || act === tell) (roll(60) === 0 ? acts[3] : act)?.(at, room, word);
    if (roll(10) === 0) await turn();
  }
  for (const [at, [line, there]] of all.entries()) {
    there.emit('direct', 'end');
    if (!gone.has(at)) await line.until((one) => words(one).at(-1) === 'end');
    else await line.until(({ closed }) => closed);
    const heard = words(line).filter((word) => word !== 'end');
    expect({ seed, at, heard }).toEqual({ seed, at, heard: expected[at] });
    line.close();
  }
}

test('each socket hears everything in the order it was told, whoever joins, leaves or goes', async () => {
  for (let seed = 1; seed <= 12; seed += 1) await life(seed);
});

test('idle WebSockets get the bytes at once; a message is encoded once for all of them', async () => {
  const all = await lines(30);
  for (const [, there] of all) await there.join('many');
  await turn();
  let encoded = 0;
  const given = {
    toJSON() {
      encoded += 1;
      return 'written once';
    },
  };
  io.to(all[0]?.[1].id ?? '').emit('told', given);
  const alone = encoded;
  queued = 0;
  io.to('many').emit('told', given);
  for (const [line] of all) await line.until((one) => words(one).includes('written once'));
  expect([encoded - alone, queued]).toEqual([alone, 0]);
  for (const [line] of all) line.close();
});

test('frames of every length arrive whole, many to one socket in one go', async () => {
  const [[line, there] = []] = await lines(1);
  const sizes = [0, 90, 100, 101, 102, 103, 104, 105, 106, 126, 65_500, 65_520, 65_600, 200_000];
  const said = sizes.map((size) => 'é'.repeat(size / 2) + 'x'.repeat(size % 2));
  await there?.join(['one', 'other']);
  // In both of the rooms named, and told once.
  for (const word of said) io.to(['one', 'other']).emit('told', word);
  await line?.until(({ told }) => told.length === said.length);
  expect(line && words(line)).toEqual(said);
  line?.close();
});

test('the event loop goes round after each slice', async () => {
  const all = await lines(10);
  for (const [, there] of all) await there.join('slices');
  await turn();
  const sent = () => {
    const bytes = all.map(([, there]) => there.request.socket.bytesWritten);
    return bytes.filter((count, at) => count > (before[at] ?? 0)).length;
  };
  const before = all.map(([, there]) => there.request.socket.bytesWritten);
  const seen = [sent()];
  io.to('slices').emit('told', 'a slice at a time');
  seen.push(sent());
  for (let round = 0; round < 4; round += 1) {
    await turn();
    seen.push(sent());
  }
  expect(seen).toEqual([0, 0, 3, 6, 9, 10]);
  for (const [line] of all) line.close();
});

test('who joins in the middle of a slice hears only what is told afterwards', async () => {
  const all = await lines(9);
  for (const [, there] of all.slice(0, 8)) await there.join('joined');
  const [late, there] = all[8] as [RawLine, Socket];
  io.to('joined').emit('told', 'before');
  await turn();
  await there.join('joined');
  there.emit('sync', 'everything until now');
  io.to('joined').emit('told', 'after');
  await late.until(({ told }) => told.length === 2);
  expect(words(late)).toEqual(['everything until now', 'after']);
  for (const [line] of all) line.close();
});

test('an answer never overtakes what was told before it was given', async () => {
  const all = await lines(9);
  for (const [, there] of all) await there.join('answers');
  const [asker, there] = all[8] as [RawLine, Socket];
  there.on('ask', (reply: (word: string) => void) => {
    io.to('answers').emit('told', 'first');
    io.to('answers').emit('told', 'second');
    reply('third');
  });
  asker.say('427["ask"]');
  await asker.until(({ heard }) => heard.some((one) => one.startsWith('437')));
  expect(asker.heard.slice(-3)).toEqual([
    '42["told","first"]',
    '42["told","second"]',
    '437["third"]',
  ]);
  for (const [line] of all) line.close();
});

test('a socket that is gone hears nothing more, though it stood in a slice', async () => {
  const all = await lines(8);
  for (const [, there] of all) await there.join('gone');
  const [line, there] = all[7] as [RawLine, Socket];
  const stream = there.request.socket;
  io.to('gone').emit('told', 'while it was here');
  there.disconnect(true);
  const written = stream.bytesWritten;
  io.to('gone').emit('told', 'too late');
  for (let round = 0; round < 5; round += 1) await turn();
  await line.until(({ closed }) => closed);
  expect([words(line), stream.bytesWritten]).toEqual([['while it was here'], written]);
  for (const [other] of all) other.close();
});

test('one connection that leaves and comes back is told in order, and only as it is now', async () => {
  const all = await lines(60);
  for (const [, there] of all) await there.join('twice');
  const [line, first] = all[59] as [RawLine, Socket];
  io.to('twice').emit('told', 'to the first');
  await line.until(({ told }) => told.length === 1);
  // The last of sixty: it is told late, and comes back while this still waits.
  first.once('disconnecting', () => io.to('twice').emit('told', 'as it goes'));
  first.once('disconnect', () => line.say('40{}'));
  const back = new Promise<Socket>((resolve) => io.once('connection', resolve));
  line.say('41');
  const second = await back;
  await second.join('again');
  io.to('again').emit('told', 'to the second');
  second.emit('direct', 'after it');
  for (let round = 0; round < 40; round += 1) await turn();
  second.emit('direct', 'end');
  await line.until((one) => words(one).at(-1) === 'end');
  expect(words(line)).toEqual(['to the first', 'to the second', 'after it', 'end']);
  expect(first.conn.listenerCount('packetCreate')).toBe(1);
  for (const [other] of all) other.close();
});

test('who stalls and goes on reading hears everything in order', async () => {
  const [[line, there] = []] = await lines(1);
  await there?.join('stalled');
  line?.pause();
  const expected: string[] = [];
  for (let count = 0; count < 300; count += 1) {
    const word = `${count} ${'.'.repeat(64 * 1024)}`;
    if (expected.push(word) % 10 === 0) there?.emit('direct', word);
    else io.to('stalled').emit('told', word);
    await turn();
  }
  expect(there?.conn).toMatchObject({ writeBuffer: expect.arrayContaining([expect.anything()]) });
  const before = line?.heard.length ?? 0;
  line?.resume();
  await line?.until(({ heard }) => heard.length >= before + expected.length);
  expect(line && words(line).map((word, at) => word === expected[at])).not.toContain(false);
  line?.close();
});

/** A stock browser over one transport, with what it heard. */
async function over(transports: string[]): Promise<{ line: Browser; heard: unknown[] }> {
  const line = browser(url, { transports, forceNew: true });
  const heard: unknown[] = [];
  line.on('told', (word) => heard.push(word));
  line.on('direct', (word) => heard.push(word));
  await new Promise<void>((resolve) => line.once('connect', resolve));
  return { line, heard };
}

test('polling and upgrading sockets hear the same in the same order, the stock way', async () => {
  const there: Socket[] = [];
  io.on('connection', (socket) => {
    there.push(socket);
    void socket.join('mixed');
  });
  const all = [await over(['polling']), await over(['polling', 'websocket'])];
  const expected: string[] = [];
  for (let count = 0; count < 60; count += 1) {
    io.to('mixed').emit('told', `told ${count}`);
    expected.push(`told ${count}`);
    if (count % 7 === 0) {
      for (const socket of there) socket.emit('direct', `direct ${count}`);
      expected.push(`direct ${count}`);
    }
    await new Promise((resolve) => setTimeout(resolve, count % 5));
  }
  for (const { line, heard } of all) {
    while (heard.length < expected.length) await new Promise((go) => setTimeout(go, 10));
    expect(heard).toEqual(expected);
    line.close();
  }
  expect(queued).toBeGreaterThan(0);
});

test('nobody is told when the audience is empty, nor by a list of whom to leave out', async () => {
  const [[line, there] = []] = await lines(1);
  io.emit('told', 'to everybody');
  io.to([]).emit('told', 'to an empty list');
  io.to('a room without anybody').emit('told', 'to nobody');
  expect(() => there?.broadcast.emit('told', 'to all others')).toThrow('named');
  there?.emit('direct', 'end');
  await line?.until(({ told }) => told.length > 0);
  expect(line && words(line)).toEqual(['end']);
  line?.close();
});

test('one place of the source tells, and it names its audience', () => {
  const files = readdirSync('src/web', { recursive: true, encoding: 'utf8' });
  const source = files.filter((file) => file.endsWith('.ts') && !file.startsWith('browser'));
  const many = /\b(?:io|nsp|broadcast)\b[^;\n]*\.(?:emit|to|in|except|local)\(.*/g;
  const telling = source.flatMap(
    (file) => readFileSync(`src/web/${file}`, 'utf8').match(many) ?? [],
  );
  expect(telling).toEqual([expect.stringMatching(/^io\.to\(name\)\.emit\('delta'/)]);
});
