import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { comeIn, type SeatDoor, seatDoor } from '../../scripts/founding/door.ts';
import { type Planned, plan } from '../../scripts/founding/plan.ts';
import { dice } from '../support/dice.ts';
import { type Answered, anomalies, Log } from '../support/history.ts';
import { type Running, startServer } from '../support/server.ts';
import { Tab } from '../support/tab.ts';
import { type Disk, failingDisk, smallDisk } from './faultsDisk.ts';
import { Crowd } from './killCrowd.ts';
import { kept, truthOf } from './killTruth.ts';

const SEED = Number(process.env['SEED'] ?? 1);

interface Live {
  server: Running;
  planned: Planned;
  voters: SeatDoor[];
  challengeId: string;
}

/** A live summit in the ideas phase, with so many people of each of two companies. */
async function live(env: Record<string, string>, each = 1): Promise<Live> {
  const server = await startServer(env);
  const planned = await plan(server.url, server.hostLink, Date.now());
  const { url, summit, facilitator: lead, people, links } = planned;
  await lead.must('GoLive', { override: '' });
  const voters: SeatDoor[] = [];
  for (const person of people.slice(0, 3).flatMap((company) => company.slice(0, each)))
    voters.push(seatDoor(url, summit, person, await comeIn(links.get(person) ?? '')));
  for (const seat of [lead, ...voters]) await seat.must('SignRules', { version: 1 });
  while ((await lead.view())['phase/now']?.['kind'] !== 'ideas') await lead.must('NextPhase');
  await lead.must('StartPhase');
  const [found = ''] = Object.keys(await lead.view()).filter((key) => /^challenge/.test(key));
  return { server, planned, voters, challengeId: found.slice('challenge/'.length) };
}

/** Waits until something holds; the test's own time limit ends it otherwise. */
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 25));
}

const disks: [said: string, disk: () => Disk][] = [
  ['a full disk', smallDisk],
  ['a disk that refuses every write', () => failingDisk('full')],
  ['a disk whose syncs fail', () => failingDisk('sync')],
];

/** Words of an idea, unlike any figure. */
const words = (number: number) => `What if we tried the ${'bcdfghjklm'[number % 10]}ab huddle?`;

describe.each(disks)('over %s', (_said, open) => {
  const disk = open();
  let at: Live;
  let tab: Tab;
  const log = new Log();
  let made = 0;

  beforeAll(async () => {
    at = await live(disk.env);
    const { url, summit } = at.planned;
    const [, two] = at.voters as [SeatDoor, SeatDoor];
    const streams = { audience: 'participants', own: two.person };
    tab = new Tab(url, { summit, cookie: two.cookie }, log.screen('watching', streams));
  }, 60_000);

  afterAll(async () => {
    tab?.close();
    await at?.server.stop();
    disk.remove();
  });

  /** Posts an idea, the same one again when its number is given. */
  async function send(again?: number): Promise<Answered> {
    if (again === undefined) made += 1;
    const number = again ?? made;
    const [one] = at.voters as [SeatDoor];
    const { challengeId } = at;
    const id = `an-idea-${number}`;
    const answered = log.asked(`${one.person} ${id}`, { adds: words(number) });
    const answer = await one.ask('PostIdea', { id, challengeId, text: words(number) });
    answered(answer);
    return answer;
  }

  const ready = async () => (await fetch(`${at.planned.url}/readyz`)).json();

  test('commands are refused, reading goes on, writing comes back by itself', async () => {
    const { planned, voters, challengeId, server } = at;
    const [one, two] = voters as [SeatDoor, SeatDoor];
    for (let times = 0; times < 3; times += 1) expect(await send()).toMatchObject({ ok: true });
    // Words that leave cut the log, so that a full disk has no room left in it.
    const left = await two.must('PostIdea', { challengeId, text: 'What if we left this out?' });
    await two.must('Withdraw', { kind: 'idea', thingId: left });

    disk.fail();
    let answer = await send();
    while (answer.ok) answer = await send();
    const refused = made;
    expect(answer.code).toBe('not-kept');
    expect(await send()).toEqual({ ok: false, code: 'read-only' });
    expect(await ready()).toEqual({ ok: true, readOnly: true });
    const page = await one.page(`/s/${planned.summit}`);
    expect([page.includes(words(1)), page.includes(words(refused))]).toEqual([true, false]);
    expect(JSON.stringify([tab.screen.view, await two.view()])).not.toContain(words(refused));

    disk.heal();
    await until(async () => (await send(refused)).ok);
    expect(await ready()).toEqual({ ok: true, readOnly: false });
    await until(() => JSON.stringify(tab.screen.view).includes(words(refused)));
    await tab.end();
    await server.kill();
    await server.restart();
    const shown = Object.values(await planned.facilitator.view()).map(({ text }) => String(text));
    const marks = shown.filter((text) => text.startsWith('What if we tried'));
    expect(anomalies(log, { marks, counts: {}, places: {} })).toEqual([]);
    await server.end();
    expect((await kept(server.dataDir, planned.summit)).damage).toEqual([]);
  }, 60_000);
});

test(`SIGTERM under load ends with code 0 and loses nothing (seed ${SEED})`, async () => {
  const { server, planned, voters } = await live({}, 3);
  const { url, summit, facilitator: lead } = planned;
  const log = new Log();
  const crowd = new Crowd({ url, summit, log, draw: dice(SEED) });
  crowd.add({ role: 'facilitator', door: lead, tabs: 1 });
  for (const door of voters) crowd.add({ role: 'attendee', door, tabs: 1 });
  for (let restart = 0; restart < 4; restart += 1) {
    crowd.go(true);
    const done = log.tries.length;
    await until(() => log.tries.length > done + 60);
    expect(await server.end()).toBe(0);
    await server.restart();
  }
  await crowd.rest();
  const truth = await truthOf(lead, voters, crowd.words());
  await crowd.end();
  expect({ seed: SEED, found: anomalies(log, truth) }).toEqual({ seed: SEED, found: [] });
  crowd.close();
  await server.stop();
}, 120_000);
