import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { Server } from 'socket.io';
import { Manager } from 'socket.io-client';
import { read, seats, seconds } from '../../scripts/measure/asked.ts';
import { backOff } from '../../scripts/measure/backOff.ts';
import { Line } from '../../scripts/measure/line.ts';

let http: HttpServer;
let io: Server;
let port: number;
/** Far more than one chunk of the network. */
const LONG = 'ä'.repeat(300_000);

beforeEach(async () => {
  http = createServer();
  io = new Server(http, { transports: ['websocket'], pingInterval: 20 });
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
  port = (http.address() as AddressInfo).port;
  io.use((socket, next) => {
    const { summit } = socket.handshake.auth as { summit: string };
    next(summit === 'full' ? new Error('no-seat') : undefined);
  });
  io.on('connection', (socket) => {
    if (socket.handshake.auth['summit'] === 'cut') socket.disconnect(true);
    socket.emit('sync', { view: { cookie: socket.handshake.headers.cookie, LONG } });
    socket.on('command', (asked, reply) => {
      socket.emit('delta', { asked });
      reply({ ok: true, id: asked.id });
    });
    socket.on('resync', (reply) => reply({ view: { 'long/now': { LONG } } }));
  });
});

afterEach(async () => void (await io.close()));

const door = (summit: string) => ({ port, cookie: 'seat=one', auth: { summit } });

test('a line is open after its sync, hears deltas, and each command has its own answer', async () => {
  const line = await Line.open(door('here'));
  expect(line.syncBytes).toBeGreaterThan(600_000);
  const deltas: unknown[] = [];
  line.heard = (data, from, to) =>
    void deltas.push(JSON.parse(data.toString('utf8', from + 2, to)));
  const answers = await Promise.all(
    ['x', 'y'].map(
      (id) => new Promise((resolve) => line.send({ id }, (answer) => resolve(answer))),
    ),
  );
  expect(answers).toEqual(['x', 'y'].map((id) => ({ ok: true, id })));
  expect(deltas).toEqual(['x', 'y'].map((id) => ['delta', { asked: { id } }]));
  const view = await new Promise((resolve) => line.look(resolve));
  expect(view).toEqual({ 'long/now': { LONG } });
  line.close();
});

test('a line answers pings, and knows when it is cut', async () => {
  const answered = new Promise<void>((resolve) => {
    io.engine.on('connection', (raw) => raw.on('heartbeat', resolve));
  });
  const line = await Line.open(door('here'));
  await answered;
  expect(line.closed).toBe(false);
  const gone = new Promise((resolve) => {
    line.lost = resolve;
  });
  io.disconnectSockets(true);
  await gone;
  expect(line.closed).toBe(true);
});

test('a line that gets no seat is a fault at once, not after a wait', async () => {
  await expect(Line.open(door('full'))).rejects.toThrow('no-seat');
  await expect(Line.open(door('cut'))).rejects.toThrow('closed before its first sync');
  await io.close();
  await expect(Line.open(door('here'))).rejects.toThrow('ECONNREFUSED');
});

test('seats come back after the very waits of the browser', () => {
  const manager = new Manager({ autoConnect: false, reconnectionDelayMax: 3_000 });
  const { backoff } = manager as unknown as { backoff: { duration(): number; attempts: number } };
  for (const chance of [0, 0.04, 0.15, 0.3, 0.49, 0.5, 0.77, 0.999]) {
    const random = jest.spyOn(Math, 'random').mockReturnValue(chance);
    backoff.attempts = 0;
    for (let attempt = 0; attempt < 6; attempt += 1) {
      expect(Math.floor(backOff(attempt, chance))).toBe(backoff.duration());
    }
    random.mockRestore();
  }
});

test('what is asked is whole, within its bounds and known', () => {
  const options = {
    seats: seats('', 500, 20, 5_000),
    seconds: seconds('', 20),
    grow: { says: '' },
  };
  expect(read(options, [])).toEqual({ seats: 500, seconds: 20, grow: 0, help: 0 });
  const given = ['--seats', '5000', '--grow', '--seconds=1'];
  expect(read(options, given)).toEqual({ seats: 5_000, seconds: 1, grow: 1, help: 0 });
  for (const wrong of [['--seats', '5001'], ['--seats', '19'], ['--seats', '1e9'], ['--seats=x']]) {
    expect(() => read(options, wrong)).toThrow('a whole number from 20 to 5000');
  }
  expect(() => read(options, ['--seconds', '0.5'])).toThrow('a whole number from 1 to 600');
  for (const unknown of [['--sets', '50'], ['40'], ['--grow', 'yes']]) {
    expect(() => read(options, unknown)).toThrow();
  }
});
