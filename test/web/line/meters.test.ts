import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { io } from 'socket.io-client';
import request from 'supertest';
import { fourteen, ideas } from '../../../scripts/founding/lines.ts';
import { REFUSALS, type Seat } from '../../../src/summit/summit.ts';
import { DOOR_ERRORS } from '../../../src/web/answers.ts';
import { bears, openMeters } from '../../../src/web/line/meters.ts';
import { openHouse } from '../../support/web.ts';

/** What the house counts of itself, and what it never says. */
const metricsToken = 'a token for the numbers';
let at: Awaited<ReturnType<typeof openHouse>>;
let leader: Seat;

beforeAll(async () => {
  at = await openHouse('ideas', { metricsToken });
  leader = at.given.leaders[0] as Seat;
});

afterAll(() => at.close());

const look = (token = metricsToken) =>
  request(at.server).get('/metrics').set('Authorization', `Bearer ${token}`);

/** The value of one line of the text format; nothing when there is no such line. */
const lineOf = (text: string, name: string) =>
  text
    .split('\n')
    .find((line) => line.startsWith(`${name} `))
    ?.split(' ')
    .at(-1);

async function ask(seat: Seat, id: string, type: string, fields: object = {}) {
  const response = await request(at.server)
    .post('/api/summits/tsummit/commands')
    .set({ Origin: 'http://localhost:3000', Cookie: at.cookie(seat) })
    .send({ id, type, ...fields });
  return response.body as { ok: boolean };
}

test('without its token the page looks like any that does not exist', async () => {
  const closed = await openHouse();
  for (const server of [closed.server, at.server]) {
    for (const header of ['', 'Bearer ', 'Bearer a token for the number', metricsToken]) {
      const there = request(server).get('/metrics').set('Authorization', header);
      const nowhere = request(server).get('/no-such-numbers').set('Authorization', header);
      const [found, absent] = [await there, await nowhere];
      expect([found.status, found.text]).toEqual([404, absent.text]);
    }
  }
  await closed.close();
  expect([bears('Bearer ', ''), bears(undefined, '')]).toEqual([false, false]);
  expect(await look()).toMatchObject({ status: 200, type: 'text/plain' });
});

test('commands are counted by their answer, at every door; lines and rooms are counted too', async () => {
  const line = io(at.url, {
    transports: ['websocket'],
    auth: { summit: 'tsummit' },
    extraHeaders: { cookie: at.cookie(leader) },
  });
  await new Promise<void>((resolve) => line.once('sync', () => resolve()));
  await line.emitWithAck('command', { id: 'meters-1', type: 'RaiseObjection', sentence: '' });
  await line.emitWithAck('command', { id: 'meters-2', type: 'NoSuchThing' });
  await ask(leader, 'meters-3', 'EndLive');
  at.room.tellers.beat();
  const { text } = await look();
  const named = (name: string) => lineOf(text, `common_ground_${name}`);
  expect([named('seats'), named('rooms')]).toEqual(['1', '1']);
  expect(named('commands_total{answer="ok"}')).toBe('1');
  expect(named('commands_total{answer="unreadable"}')).toBe('1');
  expect(named('commands_total{answer="not-your-right"}')).toBe('1');
  expect(named('answer_seconds_count')).toBe('3');
  expect(Number(named('frames_told_total'))).toBeGreaterThan(0);
  expect([named('lines_cut_total{why="slow"}'), named('lines_cut_total{why="flood"}')]).toEqual([
    '0',
    '0',
  ]);
  expect(lineOf(text, 'process_resident_memory_bytes')).toBeDefined();
  const [there] = [...at.live.io.sockets.sockets.values()];
  const gone = new Promise((resolve) => there?.once('disconnect', resolve));
  line.close();
  await gone;
  expect(lineOf((await look()).text, 'common_ground_seats')).toBe('0');
});

test('no label carries an id, a word or anything but the closed lists', async () => {
  const challengeId = Object.keys(at.room.state.challenges)[0] ?? '';
  await ask(leader, 'meters-idea', 'PostIdea', { challengeId, text: ideas[0] });
  await ask(leader, 'meters-held', 'PostIdea', { challengeId, text: fourteen[0]?.stop });
  const { text } = await look();
  const { state } = at.room;
  const ids = [state.people, state.vendors, state.challenges, state.ideas, state.holds].flatMap(
    Object.keys,
  );
  const said = [ideas[0] ?? '', fourteen[0]?.stop ?? ''].flatMap((line) => line.split(/\W+/));
  const words = said.filter((word) => word.length > 6);
  for (const secret of ['tsummit', 'meters-', 'held', ...ids, ...words])
    expect(text).not.toContain(secret);
  const labels = [...text.matchAll(/^common_ground\w+\{(.*)\} /gm)].map(([, pairs = '']) => pairs);
  const closed = [
    ...['ok', 'refused', ...REFUSALS, ...DOOR_ERRORS].map((answer) => `answer="${answer}"`),
    ...['slow', 'flood'].map((why) => `why="${why}"`),
  ];
  expect(labels.length).toBeGreaterThan(20);
  expect(
    labels.filter((one) => !closed.includes(one) && !/^le="(?:[\d.]+|\+Inf)"$/.test(one)),
  ).toEqual([]);
});

test('codes that would count held texts are told as one, and so is what is no code at all', async () => {
  const meters = openMeters();
  for (const code of ['own-hold', 'hold-decided', 'words of somebody', '__proto__']) {
    meters.answered({ ok: false, code });
  }
  const text = await meters.text();
  expect(lineOf(text, 'common_ground_commands_total{answer="refused"}')).toBe('4');
  expect(text).not.toMatch(/hold|somebody|__proto__/);
});

test('the record and the ends of lines are counted where they are wired', async () => {
  const meters = openMeters();
  expect(lineOf(await meters.text(), 'common_ground_read_only')).toBe('0');
  meters.readOnly(true);
  meters.appended(0.004);
  meters.cut('flood');
  const text = await meters.text();
  expect(lineOf(text, 'common_ground_read_only')).toBe('1');
  expect(lineOf(text, 'common_ground_append_seconds_bucket{le="0.005"}')).toBe('1');
  expect(lineOf(text, 'common_ground_append_seconds_bucket{le="0.0025"}')).toBe('0');
  expect(lineOf(text, 'common_ground_lines_cut_total{why="flood"}')).toBe('1');
});
