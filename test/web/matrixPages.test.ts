import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as summit from '../../src/summit/summit.ts';
import { contract } from '../../src/web/export/contract.ts';
import { incomingMessages } from '../../src/web/line/live.ts';
import type { Answered, Sent } from '../support/wire.ts';
import { type Bench, openBench, type Place } from './matrixBench.ts';
import { VISITORS, type Visitor } from './matrixWorld.ts';

/** Every page, export and form door by every visitor in every stage. */
let bench: Bench;
let cells = 0;

beforeAll(async () => {
  bench = await openBench();
}, 60_000);

afterAll(async () => {
  await bench.close();
  process.stdout.write(`matrix of doors: ${cells} cells\n`);
});

const letters: Record<Visitor, summit.Visitor> = {
  ...{ host: 'H', facilitator: 'F', counsel: 'C', leader: 'L', twin: 'L', rival: 'L' },
  ...{ colleague: 'A', other: 'A', guest: 'G', projector: 'S', nobody: 'O', stranger: 'O' },
};

/** Visitors whose cookie opens no page of a summit but their own door. */
const SEATLESS: Visitor[] = ['host', 'guest', 'projector', 'nobody', 'stranger'];

test('every route, export and message has a class, and nothing else has', () => {
  const routes = Object.entries(contract('http://localhost:3000').paths).flatMap(
    ([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`),
  );
  const messages = incomingMessages.map((name) => `in ${name}`);
  const told = Object.keys(summit.doors).filter((door) => !door.startsWith('out '));
  expect(told.sort()).toEqual([...routes, ...messages].sort());
});

/** What a form sends, by door; each can be done as often as the test asks. */
function formOf(door: string, code: string): Record<string, string> | undefined {
  if (!door.startsWith('post ')) return undefined;
  if (door === 'post /join') return { code, name: 'Noor Lind' };
  if (door.endsWith('/import')) return { csv: 'name,company,role\nNina Patel,Nobody,attendee\n' };
  return door.endsWith('/lab') ? { lines: 'How long are your huddles?' } : { id: `form-${cells}` };
}

function filled(door: string, { id, room }: Place): string {
  const { doors } = bench.web.house;
  const link = doors.linkToken(room, bench.cast.attendees[4]?.person ?? '');
  const token = door.includes('/host/in/') ? doors.hostToken() : link;
  return door
    .replace(/^\w+ /, '')
    .replace('{summit}', id)
    .replace('{code}', doors.joinCode(room))
    .replace('{token}', token);
}

function sentTo(door: string, place: Place, visitor: Visitor, code: string): Sent {
  const cookie = bench.cookie(place, visitor);
  const form = formOf(door, code);
  return { ...(cookie ? { cookie } : {}), ...(form ? { form } : {}) };
}

/** Whether the minutes may be read, as the table says it of a visitor's letter. */
function minutesReady(place: Place, letter: summit.Visitor, once: summit.DoorClass['once']) {
  const { status } = place.room.state.minutes;
  const condition = once?.[letter];
  if (!condition) return true;
  return status === 'published' || (condition !== 'published' && status === 'approved');
}

/** Status, headers and body, without the name of this rendering. */
function bytes({ status, headers, body }: Answered): string {
  return JSON.stringify([status, headers, body]);
}

/** Doors that start summits are asked with a body of their own, below. */
const STARTS = ['post /host/summits', 'post /api/summits'];
const COMMANDS = Object.keys(summit.doors).filter((door) => summit.doors[door] === 'commands');

/** What is wrong with one door for one visitor; nothing when it is as the table says. */
async function cell(door: string, visitor: Visitor, place: Place): Promise<string[]> {
  cells += 1;
  const { stage } = place.room.state;
  const row: summit.DoorClass = summit.doorClasses[summit.doors[door] as summit.DoorClassName];
  const letter = letters[visitor];
  const column = row.opens[summit.STAGES.indexOf(stage)] ?? '';
  const code = bench.web.house.doors.joinCode(place.room);
  const ask = (path: string) => bench.call(path, sentTo(door, place, visitor, code));
  const query = door === 'get /join' ? `?code=${code}` : '';
  const answer = await ask(`${filled(door, place)}${query}`);
  const wrong = (wanted: string) => [
    `${door} for ${visitor}, ${stage}: ${answer.status}, ${wanted}`,
  ];
  const opens = column.includes(letter) && minutesReady(place, letter, row.once);
  if (opens) return [200, 303].includes(answer.status) ? [] : wrong('it should open');
  // Whoever has not signed in is sent to do so, or refused; no seat makes a difference.
  if (row.brings === 'sign-in')
    return [303, 401, 404].includes(answer.status) ? [] : wrong('it asks for a sign-in');
  if (row.brings) return answer.status === 404 ? [] : wrong('it should open nothing any more');
  const own = ['screen', 'lobby', 'lobbyIn', 'host'].includes(summit.doors[door] ?? '');
  const seatless = own || SEATLESS.includes(visitor);
  if (seatless && !door.includes('{summit}')) return answer.status === 401 ? [] : wrong('no seat');
  const there = filled(door, place);
  const none = seatless
    ? await ask(there.replace(place.id, 'tnowhere'))
    : await ask(there.replace(/\/[^/]+$/, '/nothing-here'));
  const expected = seatless ? 401 : 404;
  return answer.status === expected && bytes(none) === bytes(answer) ? [] : wrong('as if absent');
}

describe('every door, for everybody, in every stage', () => {
  test.each(summit.STAGES)(
    'opens to those the table names and to nobody else: %s',
    async (stage) => {
      const wrong: string[] = [];
      const skipped = [...STARTS, ...COMMANDS];
      const all = Object.keys(summit.doors).filter(
        (door) => /^(get|post) /.test(door) && !skipped.includes(door) && !door.includes('{type}'),
      );
      const place = await bench.open(bench.at[stage].fork());
      for (const door of all)
        for (const visitor of VISITORS as readonly Visitor[])
          wrong.push(...(await cell(door, visitor, place)));
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  test('only the host starts summits, by form or by program', async () => {
    const place = await bench.open(bench.at.live.fork());
    for (const visitor of VISITORS as readonly Visitor[]) {
      cells += 1;
      const cookie = bench.cookie(place, visitor);
      const sent = { ...(cookie ? { cookie } : {}), json: { id: `start-by-${visitor}` } };
      const program = await bench.call('/api/summits', sent);
      expect([visitor, program.status]).toEqual([visitor, visitor === 'host' ? 422 : 401]);
      const { json: _json, ...form } = { ...sent, form: { id: `form-by-${visitor}` } };
      const typed = await bench.call('/host/summits', form);
      expect([visitor, typed.status]).toEqual([visitor, visitor === 'host' ? 422 : 401]);
    }
  });

  test('a plain form asks no more than the table of roles allows', async () => {
    const place = await bench.open(bench.at.live.fork());
    for (const visitor of VISITORS as readonly Visitor[]) {
      cells += 1;
      const cookie = bench.cookie(place, visitor);
      const sent = { ...(cookie ? { cookie } : {}), form: { id: `lift-${visitor}`, why: '' } };
      const answer = await bench.call(`/s/${place.id}/do/LiftBrake`, sent);
      const may = visitor === 'facilitator' || visitor === 'counsel';
      const expected = SEATLESS.includes(visitor) ? 401 : may ? 409 : 403;
      expect([visitor, answer.status]).toEqual([visitor, expected]);
      const desk = await bench.call(`/host/${place.id}/do/LiftBrake`, sent);
      expect([visitor, desk.status]).toEqual([visitor, visitor === 'host' ? 403 : 401]);
    }
  });
});
