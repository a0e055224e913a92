import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { io } from 'socket.io-client';
import type { Seat } from '../../src/summit/summit.ts';
import { contract } from '../../src/web/export/contract.ts';
import { incomingMessages } from '../../src/web/line/live.ts';
import { openHouse } from '../support/web.ts';

interface Layer {
  route?: { path: string | string[]; methods: Record<string, boolean> };
  handle?: { stack?: Layer[] };
}

let at: Awaited<ReturnType<typeof openHouse>>;

beforeAll(async () => {
  at = await openHouse();
});

afterAll(() => at.close());

/** Every method and path Express answers, nested routers included. */
function routes(layers: Layer[]): string[] {
  return layers.flatMap(({ route, handle }) => {
    if (handle?.stack && !route) return routes(handle.stack);
    if (!route) return [];
    const methods = Object.keys(route.methods).filter((method) => route.methods[method]);
    const paths = [route.path].flat();
    return paths.flatMap((path) =>
      methods.map((method) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`),
    );
  });
}

test('everything Express answers stands in the contract, and nothing else', () => {
  const answered = routes((at.app as unknown as { router: { stack: Layer[] } }).router.stack);
  const told = Object.entries(contract('http://localhost:3000').paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect([...answered].sort()).toEqual([...told].sort());
});

test('the contract is a valid OpenAPI document', async () => {
  const document = JSON.parse(JSON.stringify(contract('http://localhost:3000')));
  const result = await new Validator().validate(document);
  expect(result).toMatchObject({ valid: true });
});

test('a socket listens to the documented messages and to nothing else', async () => {
  const leader = at.given.leaders[0] as Seat;
  const socket = io(at.url, {
    transports: ['websocket'],
    auth: { summit: 'tsummit' },
    extraHeaders: { cookie: at.cookie(leader) },
  });
  await new Promise<void>((resolve) => socket.once('sync', () => resolve()));
  const [there] = [...at.live.io.sockets.sockets.values()];
  // `error` is Socket.IO's own.
  const heard = there?.eventNames().filter((name) => name !== 'disconnect' && name !== 'error');
  expect([...(heard ?? [])].sort()).toEqual([...incomingMessages].sort());
  socket.close();
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 10));

test('a removed person hears nothing more, on every path and at once', async () => {
  const attendee = at.given.attendees[0] as Seat;
  const socket = io(at.url, {
    transports: ['websocket'],
    auth: { summit: 'tsummit' },
    extraHeaders: { cookie: at.cookie(attendee) },
    reconnection: false,
  });
  await new Promise<void>((resolve) => socket.once('sync', () => resolve()));
  const cut = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
  const heard: { stream: 'audience' | 'own'; counter: number }[] = [];
  socket.on('delta', (delta) => heard.push(delta));
  // Their own arrival is told before; nothing else happens until they are removed.
  while (!at.room.state.attendance[attendee.person]?.present) await pause();
  at.room.tellers.beat();
  const { counters } = at.room.tellers.sync(attendee);
  const command = { type: 'RemovePerson', personId: attendee.person };
  await at.room.ask(at.given.facilitator, { id: 'remove-it', confirmed: false, command });
  await cut;
  at.room.tellers.beat();
  await pause();
  expect(heard.filter(({ stream, counter }) => counter > counters[stream])).toEqual([]);
});

test('garbage on the socket is answered by a code, and the house goes on', async () => {
  const leader = at.given.leaders[0] as Seat;
  const socket = io(at.url, {
    transports: ['websocket'],
    auth: { summit: 'tsummit' },
    extraHeaders: { cookie: at.cookie(leader) },
  });
  await new Promise<void>((resolve) => socket.once('sync', () => resolve()));
  const garbage = [
    null,
    undefined,
    7,
    'text',
    [],
    {},
    { id: 'x' },
    { id: 'garbage-1', type: '__proto__' },
  ];
  for (const raw of garbage) {
    const answer = await socket.timeout(2_000).emitWithAck('command', raw);
    expect(answer).toEqual({ ok: false, code: 'unreadable' });
  }
  socket.emit('command');
  socket.emit('resync');
  socket.emit('nobody-listens', { id: 1 });
  const command = { id: 'still-alive', type: 'RaiseObjection', sentence: '' };
  expect(await socket.timeout(2_000).emitWithAck('command', command)).toMatchObject({ ok: true });
  socket.close();
});
