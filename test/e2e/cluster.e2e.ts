import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import { comeIn, type Reply, type SeatDoor, seatDoor } from '../../scripts/founding/door.ts';
import { type Planned, plan } from '../../scripts/founding/plan.ts';
import { type Node, startNode } from '../../scripts/nodes/nodes.ts';
import { type Postgres, startPostgres } from '../../scripts/nodes/postgres.ts';

let server: Postgres;
let one: Node;
let two: Node;
let planned: Planned;
let challengeId: string;
/** Everybody's seat, at the first and at the second node. */
const seats: { here: SeatDoor; there: SeatDoor }[] = [];

/** Waits until something holds; a test's own time limit ends it otherwise. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function phase(kind: string): Promise<void> {
  const { facilitator: lead } = planned;
  while ((await lead.view())['phase/now']?.['kind'] !== kind) await lead.must('NextPhase');
  await lead.must('StartPhase');
}

beforeAll(async () => {
  server = await startPostgres();
  const database = await server.database();
  [one, two] = await Promise.all([startNode(database), startNode(database)]);
  planned = await plan(one.url, one.hostLink, Date.now());
  const { facilitator: lead, people, links, summit } = planned;
  for (const person of people.flatMap((company) => company.slice(0, 2))) {
    const cookie = await comeIn(links.get(person) ?? '');
    const here = seatDoor(one.url, summit, person, cookie);
    seats.push({ here, there: seatDoor(two.url, summit, person, cookie) });
  }
  await lead.must('GoLive', { override: '' });
  for (const { there } of seats) await there.must('SignRules', { version: 1 });
  await lead.must('SignRules', { version: 1 });
  await phase('ideas');
  const keys = Object.keys(await lead.view());
  challengeId = keys.find((key) => key.startsWith('challenge/'))?.slice(10) ?? '';
}, 120_000);

afterAll(async () => {
  await Promise.all([one, two].map((node) => node?.end()));
  await server?.stop();
});

/** An open screen at a node, with every frame it heard. */
async function screen(node: Node, { cookie }: SeatDoor) {
  const socket: Socket = io(node.url, {
    ...{ transports: ['websocket'], forceNew: true, reconnection: false },
    ...{ auth: { summit: planned.summit }, extraHeaders: { cookie } },
  });
  let heard = '';
  socket.on('delta', (frame) => {
    heard += JSON.stringify(frame);
  });
  await new Promise((resolve) => socket.once('sync', resolve));
  return { socket, heard: () => heard };
}

/** One command under an id of its own, to any node; nothing when the node does not answer. */
async function send(node: Node, cookie: string, body: object): Promise<Reply | undefined> {
  const address = `${node.url}/api/summits/${planned.summit}/commands`;
  const headers = { 'content-type': 'application/json', cookie };
  return fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
    .then((response) => response.json() as Promise<Reply>)
    .catch(() => undefined);
}

test('what is done at one node is heard by screens at the other', async () => {
  const [first, second] = seats as [(typeof seats)[0], (typeof seats)[0]];
  const there = await screen(two, second.there);
  const text = 'What if we opened every huddle with a story from a customer?';
  await first.here.must('PostIdea', { challengeId, text });
  await until(() => there.heard().includes(text));
  there.socket.disconnect();
}, 20_000);

test('two nodes that decide at once keep everything once, in one order', async () => {
  const starts = [
    'What if we thanked',
    'What if we asked',
    'What if we paired',
    'What if we heard',
  ];
  const names = ['coaches', 'new people', 'leads', 'quiet ones', 'night teams'];
  const texts = starts.flatMap((start) => names.map((name) => `${start} ${name} each week?`));
  await Promise.all(
    texts.map((text, at) => {
      const { here, there } = seats[at % seats.length] as (typeof seats)[0];
      return (at % 2 === 0 ? here : there).must('PostIdea', { challengeId, text });
    }),
  );
  const order = async (of: 'here' | 'there') =>
    Object.entries((await seats[0]?.[of].view()) ?? {})
      .filter(([key, entry]) => key.startsWith('idea/') && texts.includes(String(entry['text'])))
      .map(([, entry]) => entry['text']);
  await until(async () => (await order('there')).length === texts.length);
  await until(async () => (await order('here')).length === texts.length);
  expect(await order('here')).toEqual(await order('there'));
  expect(new Set(await order('here')).size).toBe(texts.length);
}, 30_000);

test('a command repeated at the other node is answered the same and acts once', async () => {
  const { cookie } = (seats[2] as (typeof seats)[0]).here;
  const text = 'What if every lead sat in on one call a week?';
  const body = { id: randomUUID(), type: 'PostIdea', challengeId, text };
  const [first, again] = [await send(one, cookie, body), await send(two, cookie, body)];
  expect(first).toMatchObject({ ok: true });
  expect(again).toEqual(first);
});

test('a brake pulled at one node stops the other at its next command', async () => {
  const [first, second] = seats as [(typeof seats)[0], (typeof seats)[0]];
  await first.here.must('PullBrake');
  const text = 'What if we began with a minute of quiet?';
  expect(await second.there.ask('PostIdea', { challengeId, text })).toMatchObject({
    code: 'room-braked',
  });
  await planned.facilitator.must('LiftBrake', { why: 'Counsel has cleared it.' });
});

test('a removal at one node cuts the person’s screens at the other', async () => {
  const gone = seats.pop() as (typeof seats)[0];
  const { socket } = await screen(two, gone.there);
  const cut = new Promise((resolve) => socket.once('disconnect', resolve));
  await planned.facilitator.must('RemovePerson', { personId: gone.here.person });
  await cut;
  expect(await gone.there.ask('PullBrake')).toMatchObject({ ok: false, code: 'no-seat' });
}, 20_000);

test('a node killed in the middle of a vote loses no dot and counts none twice', async () => {
  await phase('vote');
  await planned.facilitator.must('OpenVote', { challengeId: '', dotsEach: 3 });
  const round = (await planned.facilitator.view())['vote/now']?.['ideas'] as string[];
  let dots = 0;
  const voting = seats.map(async ({ here: { cookie } }, at) => {
    for (let cast = 0; cast < 3; cast += 1) {
      const body = { id: randomUUID(), type: 'CastVote', ideaId: round[(at + cast) % 3] };
      let answer: Reply | undefined;
      // First at the node that dies, then, under the same id, at the one that stays.
      for (let tries = 0; !answer?.ok; tries += 1)
        answer = await send(tries % 2 === 0 ? one : two, cookie, body);
      dots += 1;
    }
  });
  await until(() => dots > 5);
  await one.kill();
  await Promise.all(voting);
  const lead = seatDoor(two.url, planned.summit, 'lead', planned.facilitator.cookie);
  await lead.must('CloseVote');
  await lead.must('RevealVote');
  const seen = async () => (await lead.view())['vote/now'];
  await until(async () => (await seen())?.['status'] === 'revealed');
  const totals = ((await seen())?.['totals'] ?? []) as { dots: number }[];
  expect(totals.reduce((sum, row) => sum + row.dots, 0)).toBe(3 * seats.length);
  expect(dots).toBe(3 * seats.length);
  await one.restart();
  const back = seatDoor(one.url, planned.summit, 'lead', planned.facilitator.cookie);
  expect((await back.view())['vote/now']).toEqual(await seen());
}, 60_000);
