import { watch } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { comeIn, type SeatDoor, seatDoor } from '../../scripts/founding/door.ts';
import { type Planned, plan } from '../../scripts/founding/plan.ts';
import { dice } from '../support/dice.ts';
import { anomalies, Log } from '../support/history.ts';
import { type Running, startServer } from '../support/server.ts';
import { Crowd } from './killCrowd.ts';
import { dotsOf, kept, truthOf } from './killTruth.ts';

/** Any number by command: KILLS=1000 scripts/test test/e2e/kill. */
const KILLS = Number(process.env['KILLS'] ?? 60);
const SEED = Number(process.env['SEED'] ?? 1);
/** Every so many restarts are orderly, so that some begin over a state laid aside. */
const ORDERLY = 6;

let server: Running;
let planned: Planned;
let crowd: Crowd;
const voters: SeatDoor[] = [];
const log = new Log();
const draw = dice(SEED);

beforeAll(async () => {
  server = await startServer();
  planned = await plan(server.url, server.hostLink, Date.now());
  const { url, summit, facilitator: lead, people, links } = planned;
  await lead.must('GoLive', { override: '' });
  for (const person of people.slice(0, 4).flatMap((company) => company.slice(0, 2)))
    voters.push(seatDoor(url, summit, person, await comeIn(links.get(person) ?? '')));
  for (const seat of [lead, ...voters]) await seat.must('SignRules', { version: 1 });
  await phase('ideas');
  crowd = new Crowd({ url, summit, log, draw });
  crowd.add({ role: 'facilitator', door: lead, tabs: 1 });
  for (const [at, door] of voters.entries())
    crowd.add({ role: 'attendee', door, tabs: at % 4 === 0 ? 2 : 1 });
}, 60_000);

afterAll(async () => {
  crowd?.close();
  await server?.stop();
});

async function phase(kind: string): Promise<void> {
  const { facilitator: lead } = planned;
  while ((await lead.view())['phase/now']?.['kind'] !== kind) {
    await lift();
    await lead.must('NextPhase');
  }
  await lift();
  await lead.must('StartPhase');
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Commands that browsers heard were done. */
const done = () => log.tries.filter(({ answer }) => answer?.ok).length;

/** Resolves when so many more commands were done: the room is open, and people are at it. */
async function working(count: number): Promise<void> {
  const before = done();
  for (let tries = 0; tries < 200 && done() < before + count; tries += 1) await pause(15);
}

/** Resolves as soon as the house writes to a file: a group is being kept, and not answered yet. */
function written(file: string): Promise<void> {
  return new Promise((resolve) => {
    const watching = watch(file, () => end());
    const timer = setTimeout(() => end(), 500);
    const end = () => {
      watching.close();
      clearTimeout(timer);
      resolve();
    };
  });
}

async function lift(): Promise<void> {
  const answered = log.asked(`a lift ${draw(1_000_000)}`, { counts: 'lifted', by: 1 });
  answered(await planned.facilitator.ask('LiftBrake', { why: 'We have talked about it.' }));
}

test(`${KILLS} kills under load: nothing is lost, nothing acts twice (seed ${SEED})`, async () => {
  let aside = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (kill === Math.floor(KILLS / 3)) {
      await crowd.rest();
      await phase('vote');
      await planned.facilitator.must('OpenVote', { challengeId: '', dotsEach: 10 });
    }
    crowd.go(kill % 3 > 0);
    await working(4);
    await pause(draw(100));
    if (kill % 2 === 0) await written(join(server.dataDir, 'record.db-wal'));
    if (kill % ORDERLY === ORDERLY - 1) {
      expect(await server.end()).toBe(0);
      aside += (await kept(server.dataDir, planned.summit)).aside ? 1 : 0;
    } else await server.kill();
    await server.restart();
  }
  await crowd.rest();
  const truth = await truthOf(planned.facilitator, voters, crowd.words());
  await crowd.end();
  expect({ seed: SEED, found: anomalies(log, truth) }).toEqual({ seed: SEED, found: [] });
  await lift();
  await planned.facilitator.must('CloseVote');
  await server.end();
  const { damage, closed, types } = await kept(server.dataDir, planned.summit);
  expect(damage).toEqual([]);
  expect(types).not.toContain('BallotKept');
  expect(closed?.totals).toMatchObject(dotsOf(log).totals);
  expect(closed?.took).toEqual(dotsOf(log).took);
  expect(aside).toBeGreaterThan(0);
  expect(done()).toBeGreaterThan(KILLS * 4);
  await server.restart();
}, 3_600_000);
