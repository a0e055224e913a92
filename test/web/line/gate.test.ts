import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { io } from 'socket.io-client';
import type { Seat } from '../../../src/summit/summit.ts';
import { RawLine } from '../../support/raw.ts';
import { openHouse } from '../../support/web.ts';

/** Long polling, and what stands before each of its requests. */
let at: Awaited<ReturnType<typeof openHouse>>;
let victim: Seat;
let other: Seat;
let printed = '';

beforeAll(async () => {
  const write = (line: string) => {
    printed += line;
  };
  const log = pino({ level: 'trace' }, { write });
  at = await openHouse('ideas', { log });
  [victim, other] = at.given.leaders as [Seat, Seat];
});

afterAll(() => at.close());

interface Asking {
  cookie?: string | undefined;
  origin?: string;
  body?: string;
  query?: string;
}

/** One request of a polling line as any program can make it. */
async function poll(sid: string, { cookie, origin, body, query = '' }: Asking) {
  const named = sid === '' ? '' : `&sid=${sid}`;
  const headers: Record<string, string> = { 'content-type': 'text/plain;charset=UTF-8' };
  if (cookie !== undefined) headers['cookie'] = cookie;
  if (origin !== undefined) headers['origin'] = origin;
  const init = body === undefined ? { headers } : { method: 'POST', headers, body };
  const response = await fetch(
    `${at.url}/socket.io/?EIO=4&transport=polling${named}${query}`,
    init,
  );
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** A polling line that has taken its seat; answers its id and what it was told first. */
async function polling(cookie: string, projector = false) {
  const opened = await poll('', { cookie });
  const { sid } = JSON.parse(opened.text.slice(1)) as { sid: string };
  const join = async () => {
    await poll(sid, { cookie, body: `40${JSON.stringify({ summit: 'tsummit', projector })}` });
    let told = '';
    while (!told.includes('42["sync"')) told += (await poll(sid, { cookie })).text;
    return told;
  };
  return { sid, join };
}

test('who polls sees, asks and is told like everybody else', async () => {
  const line = io(at.url, {
    transports: ['polling'],
    auth: { summit: 'tsummit' },
    extraHeaders: { cookie: at.cookie(victim) },
  });
  const sync = await new Promise<{ view: object }>((resolve) => line.once('sync', resolve));
  expect(Object.keys(sync.view).length).toBeGreaterThan(5);
  const delta = new Promise<{ deltas: object[] }>((resolve) => line.once('delta', resolve));
  const command = { id: 'polled-1', type: 'RaiseObjection', sentence: '' };
  expect(await line.timeout(4_000).emitWithAck('command', command)).toMatchObject({ ok: true });
  expect((await delta).deltas.length).toBeGreaterThan(0);
  expect(line.io.engine.transport.name).toBe('polling');
  line.close();
});

test('where no WebSocket gets through, a browser falls back to polling', async () => {
  const { port } = new URL(at.url);
  const narrow = createServer((asked, answer) => {
    const { method, headers, url: path } = asked;
    const on = forward({ port, method, headers, path }, (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers);
      from.pipe(answer);
    });
    on.on('error', () => answer.destroy());
    asked.pipe(on);
  });
  narrow.on('upgrade', (_asked, socket) => void socket.destroy());
  await new Promise<void>((resolve) => narrow.listen(0, '127.0.0.1', resolve));
  const line = io(`http://127.0.0.1:${(narrow.address() as AddressInfo).port}`, {
    ...{ transports: ['websocket', 'polling'], tryAllTransports: true },
    ...{ auth: { summit: 'tsummit' }, extraHeaders: { cookie: at.cookie(victim) } },
  });
  await new Promise<void>((resolve) => line.once('sync', () => resolve()));
  expect(line.io.engine.transport.name).toBe('polling');
  line.close();
  narrow.closeAllConnections();
  narrow.close();
});

test('the id of a line is worth nothing without the cookie it was opened with', async () => {
  const cookie = at.cookie(victim);
  const strangers = [
    undefined,
    at.cookie(other),
    `${cookie}x`,
    cookie.replace('seat-', 'projector-'),
    `${cookie}; ${at.cookie(other)}`,
  ];
  const { sid, join } = await polling(cookie);
  const seat = `40${JSON.stringify({ summit: 'tsummit' })}`;
  const tryAll = async () => {
    for (const stolen of strangers) {
      const answers = [
        await poll(sid, { cookie: stolen }),
        await poll(sid, { cookie: stolen, body: seat }),
        await poll(sid, { cookie: stolen, body: '41' }),
        await poll(sid, { cookie: stolen, body: '1' }),
      ];
      for (const { status, text } of answers) {
        expect([stolen, status, text]).toEqual([stolen, 400, '{"code":3,"message":"Bad request"}']);
      }
      const upgrade = new RawLine(at.url, { cookie: stolen ?? '', query: `&sid=${sid}` });
      await upgrade.until(({ closed }) => closed);
      expect([upgrade.answer.split('\r\n')[0], upgrade.heard]).toEqual([
        'HTTP/1.1 400 Bad Request',
        [],
      ]);
    }
  };
  await tryAll();
  expect(await join()).toContain('challenge/');
  await tryAll();
  // Whose line it is has noticed nothing.
  await poll(sid, { cookie, body: '427["command",{"id":"stolen-no"}]' });
  expect((await poll(sid, { cookie })).text).toContain('437[{"ok":false,"code":"unreadable"}]');
});

test('cookies that hold no seat may come and go', async () => {
  const cookie = at.cookie(victim);
  const { sid, join } = await polling(cookie);
  await join();
  const later = await poll(sid, { cookie: `balancer=2; ${cookie}; theme=dark`, body: '3' });
  expect(later.status).toBe(200);
});

test('every kind of cookie that gives a seat is bound, also over https', async () => {
  const { openEntry } = await import('../../../src/web/seats/entry.ts');
  const { memoryCupboard } = await import('../../../src/record/cupboard.ts');
  const secretKey = 'a key of the house that is long enough';
  for (const secure of [false, true]) {
    const origin = secure ? 'https://summit.example' : 'http://localhost:3000';
    const settings = { origin, secretKey, signInMails: [], provider: undefined };
    const { doors } = openEntry(settings, memoryCupboard());
    for (const seat of [victim, { role: 'projector', person: 'projector' } as Seat]) {
      const given: string[] = [];
      const response = { cookie: (name: string, value: string) => given.push(`${name}=${value}`) };
      doors.admit(response as never, at.room, seat, 'device-1');
      const { sid } = await polling(given[0] ?? '');
      expect((await poll(sid, { body: '3' })).status).toBe(400);
      expect((await poll(sid, { cookie: given[0], body: '3' })).status).toBe(200);
    }
  }
});

test('a page of another site gets nothing of a line, whatever cookies it brings', async () => {
  const cookie = at.cookie(victim);
  const { sid } = await polling(cookie);
  const foreign = { cookie, origin: 'http://evil.example' };
  expect((await poll('', foreign)).status).toBe(400);
  expect((await poll(sid, foreign)).status).toBe(400);
  expect((await poll(sid, { ...foreign, body: '3' })).status).toBe(400);
  const upgrade = new RawLine(at.url, { ...foreign, query: `&sid=${sid}` });
  await upgrade.until(({ closed }) => closed);
  expect(upgrade.answer).toContain('400 Bad Request');
  // An answer as a script would be readable from anywhere.
  expect((await poll('', { cookie, query: '&j=0' })).status).toBe(400);
  const own = await poll(sid, { cookie, origin: 'http://localhost:3000', body: '3' });
  expect(own.status).toBe(200);
  expect((await poll('', { cookie })).headers.get('x-content-type-options')).toBe('nosniff');
});

test('a removed person polls in vain, at once', async () => {
  const attendee = at.given.attendees[0] as Seat;
  const cookie = at.cookie(attendee);
  const { sid, join } = await polling(cookie);
  await join();
  const command = { type: 'RemovePerson', personId: attendee.person };
  await at.room.ask(at.given.facilitator, { id: 'polled-2', confirmed: false, command });
  const after = await poll(sid, { cookie });
  expect([after.status, after.text]).toEqual([400, expect.not.stringContaining('42')]);
});

test('a line whose seat the doors know no longer polls in vain', async () => {
  const cookie = at.cookie(victim);
  const { sid, join } = await polling(cookie);
  await join();
  const { seat } = at.house.doors;
  at.house.doors.seat = () => undefined;
  expect((await poll(sid, { cookie, body: '3' })).status).toBe(400);
  at.house.doors.seat = seat;
  expect((await poll(sid, { cookie, body: '3' })).status).toBe(200);
});

test('what is too large, or meant for another namespace, is refused and harms nobody', async () => {
  const cookie = at.cookie(victim);
  const { sid, join } = await polling(cookie);
  await join();
  const large = 'x'.repeat(40_000);
  expect((await poll(sid, { cookie, body: `42["command","${large}"]` })).status).toBe(413);
  const line = new RawLine(at.url, { cookie, auth: { summit: 'tsummit' } });
  await line.until(({ told }) => told.length > 0);
  line.say('40/admin,{"summit":"tsummit"}');
  await line.until(({ heard }) => heard.some((one) => one.includes('Invalid namespace')));
  line.say('421["command",{"id":"still-here"}]');
  await line.until(({ heard }) => heard.some((one) => one.startsWith('431')));
  line.say(`42["command","${large}"]`);
  await line.until(({ closed }) => closed);
  expect(await (await polling(cookie)).join()).toContain('challenge/');
});

test('no address of a poll and nothing said in one stands in the log', async () => {
  // Only a door that forgot to parse could send this: it puts a fault of ours into the log.
  const command = { type: 'GroupIdeas', title: 'Stories' };
  await at.room.ask(at.given.facilitator, { id: 'polled-3', confirmed: false, command });
  expect(printed).toContain('our-fault');
  expect(printed).not.toMatch(/sid=|transport=|EIO|tsummit|seat-/);
});
