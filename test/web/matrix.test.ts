import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import { commandRows } from '../../src/summit/nouns.ts';
import { roster, type Seat, STAGES, type Stage, view } from '../../src/summit/summit.ts';
import type { Answered } from '../support/wire.ts';
import {
  type Bench,
  elsewhereIds,
  fieldsFor,
  mayAsk,
  openBench,
  type Place,
} from './matrixBench.ts';
import { cases } from './matrixCases.ts';
import { VISITORS, type Visitor } from './matrixWorld.ts';

/** Every command by every visitor in every stage, through the door for programs. */
let bench: Bench;
let cells = 0;

beforeAll(async () => {
  bench = await openBench();
}, 60_000);

afterAll(async () => {
  await bench.close();
  process.stdout.write(`authorisation matrix: ${cells} cells\n`);
});

const types = [...commandRows.keys()];
/** Commands that only the house's own doors ask, whoever sends them. */
const DOORS_OWN = ['Enter', 'Arrive', 'Depart'];
/** Visitors without a seat for commands; to them the summit is as if it were absent. */
const SEATLESS: Visitor[] = ['guest', 'projector', 'nobody', 'stranger'];
const SEATED = (VISITORS as readonly Visitor[]).filter((one) => !SEATLESS.includes(one));
/** Codes that say who somebody is and not how things stand. */
const ABOUT_RIGHTS = ['not-your-right', 'no-such-thing', 'no-seat', 'unreadable', 'our-fault'];
/** Held words are decided as their own command, in its stages; a gate may stand open for them. */
const DECIDED_AGAIN = ['ReleaseHold', 'RewriteHold', 'PrepareChallenge'];

const code = (answer: Answered) => (JSON.parse(answer.body) as { code?: string }).code ?? 'ok';
const bytes = (answer: Answered) => JSON.stringify(answer);
const refusal = (name: string) => JSON.stringify({ ok: false, code: name });

/** The same fields with ids that nobody ever gave. */
function absent(fields: object): object {
  const of = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => of(one, name));
    return typeof value === 'string' && /Ids?$/.test(name) && value !== '' ? 'tnowhere' : value;
  };
  return Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, of(one, name)]));
}

const absences = new Map<Visitor, string>();

/** What a visitor is answered where no summit is. */
async function nowhere(visitor: Visitor, cookie: string | undefined): Promise<string> {
  const known = absences.get(visitor);
  if (known) return known;
  const answer = bytes(await bench.ask({ id: 'tnowhere' }, cookie, { type: 'PullBrake' }));
  absences.set(visitor, answer);
  return answer;
}

/** What is wrong with one cell; nothing when it is as the tables say. */
async function cell(type: string, visitor: Visitor, stage: Stage, done: Set<string>) {
  cells += 1;
  const place = await bench.place(stage, type);
  const cookie = bench.cookie(place, visitor);
  const fields = fieldsFor(bench, place, type, visitor);
  const answer = await bench.ask(place, cookie, { type, ...fields });
  const got = code(answer);
  if (got === 'ok') bench.spoilt(stage, type);
  const wrong = (wanted: string) => [`${type} by ${visitor}, ${stage}: ${got}, not ${wanted}`];
  if (SEATLESS.includes(visitor)) {
    const none = await nowhere(visitor, cookie);
    return none === bytes(answer) && got === 'no-seat' ? [] : wrong('as if it were absent');
  }
  const may = mayAsk(bench, type, visitor);
  if (may === 'no' || DOORS_OWN.includes(type))
    return answer.body === refusal('not-your-right') ? [] : wrong('not-your-right');
  if (!commandRows.get(type)?.gate.stages.includes(stage))
    return answer.body === refusal('wrong-stage') ? [] : wrong('wrong-stage');
  if (may === 'others' && cases[type]?.others) return got === cases[type].others ? [] : wrong('no');
  if (may === 'others') {
    const none = await bench.ask(place, cookie, { type, ...absent(fields) });
    const same = bytes(none) === bytes(answer) && got === 'no-such-thing';
    return same ? [] : wrong('as if it were absent');
  }
  if (got === 'ok') done.add(`${type} by ${visitor}`);
  if (ABOUT_RIGHTS.includes(got)) return wrong('a word on how things stand');
  return got === 'wrong-stage' && !DECIDED_AGAIN.includes(type) ? wrong('a way in') : [];
}

/** Asks one command and answers code and bytes; a place that was changed is opened anew. */
async function asked(stage: Stage, type: string, visitor: Visitor, fields: object) {
  cells += 1;
  const place = await bench.place(stage, type);
  const answer = await bench.ask(place, bench.cookie(place, visitor), { type, ...fields });
  if (code(answer) === 'ok') bench.spoilt(stage, type);
  return { code: code(answer), bytes: bytes(answer) };
}

describe('every command by everybody, in every stage', () => {
  test('every command of the table of roles has a case', () => {
    expect(Object.keys(cases).sort()).toEqual([...types].sort());
  });

  test('is answered as the tables say, and what is not yours as if it were absent', async () => {
    const done = new Set<string>();
    const wrong: string[] = [];
    for (const stage of STAGES) {
      for (const type of types) {
        for (const visitor of VISITORS as readonly Visitor[])
          wrong.push(...(await cell(type, visitor, stage, done)));
      }
    }
    expect(wrong).toEqual([]);
    const promised = types.flatMap((type) =>
      (VISITORS as readonly Visitor[]).flatMap((visitor) =>
        mayAsk(bench, type, visitor) === 'yes' && !SEATLESS.includes(visitor)
          ? [`${type} by ${visitor}`]
          : [],
      ),
    );
    const elsewhere = ['StartSummit', ...DOORS_OWN].flatMap((type) =>
      VISITORS.map((visitor) => `${type} by ${visitor}`),
    );
    const never = promised.filter((one) => !done.has(one) && !elsewhere.includes(one));
    expect(never).toEqual([]);
  }, 120_000);
});

describe('fields that are not the asker’s to fill', () => {
  const foreign = {
    role: 'facilitator',
    vendorId: 'tnowhere',
    by: 'host',
    at: 1,
    status: 'approved',
  };

  test('are refused on every command, whoever asks', async () => {
    const wrong: string[] = [];
    for (const type of types) {
      const [visitor = 'leader'] = SEATED.filter((one) => mayAsk(bench, type, one) === 'yes');
      const place = await bench.place('live', type);
      const fields = fieldsFor(bench, place, type, visitor as Visitor);
      for (const [name, value] of Object.entries(foreign)) {
        if (name in fields) continue;
        const got = await asked('live', type, visitor as Visitor, { ...fields, [name]: value });
        if (got.code !== 'unreadable') wrong.push(`${type} took ${name}: ${got.code}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('are refused in the lines of a list as well', async () => {
    const rows = [
      { name: 'Rosa Vidal', role: 'attendee', vendor: 'Harbor', mail: '', vendorId: 't1' },
    ];
    expect((await asked('live', 'ImportPeople', 'facilitator', { rows })).code).toBe('unreadable');
  });
});

/** Kinds that commands know shelves by. */
const KINDS: Record<string, string> = {
  ...{ challenges: 'challenge', practices: 'practice', ideas: 'idea', comments: 'comment' },
  ...{ groups: 'group', kudos: 'kudos', broadcasts: 'broadcast', actions: 'action' },
  commitments: 'commitment',
};

/** Ids of the state that a visitor can read nowhere, with the kind of their shelf. */
function hidden(place: Place, visitor: Visitor): [id: string, kind: string][] {
  const { state } = place.room;
  const seat = bench.seats[visitor] as Seat;
  const known = JSON.stringify([view(state, seat), roster(state)]);
  const shelves = { ...state, corrections: state.minutes.corrections } as Record<string, unknown>;
  const { draft } = state.roomRules;
  const all = Object.entries({ ...shelves, ...draft }).flatMap(([shelf, things]) =>
    things && typeof things === 'object' && !Array.isArray(things)
      ? Object.keys(things).map((id): [string, string] => [id, KINDS[shelf] ?? ''])
      : [],
  );
  return all.filter(([id]) => /^[tg][a-z]*\d?/.test(id) && /\d/.test(id) && !known.includes(id));
}

describe('ids', () => {
  const seated = ['facilitator', 'counsel', 'leader', 'colleague'] as const;

  test('of another summit are as good as none', async () => {
    const wrong: string[] = [];
    for (const type of types) {
      for (const visitor of seated) {
        if (mayAsk(bench, type, visitor) === 'no') continue;
        const fields = fieldsFor(bench, await bench.place('live', type), type, visitor);
        if (JSON.stringify(absent(fields)) === JSON.stringify(fields)) continue;
        const there = await asked('live', type, visitor, elsewhereIds(fields));
        const none = await asked('live', type, visitor, absent(fields));
        if (there.bytes !== none.bytes || there.code === 'ok') wrong.push(`${type} by ${visitor}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test.each(['rival', 'colleague'] as const)(
    'of what is hidden are as good as none: %s',
    async (visitor) => {
      const wrong: string[] = [];
      let tried = 0;
      for (const type of types.filter((one) => mayAsk(bench, one, visitor) !== 'no')) {
        const place = await bench.place('live', type);
        const fields = fieldsFor(bench, place, type, visitor) as Record<string, unknown>;
        for (const name of Object.keys(fields).filter(
          (one) => /Id$/.test(one) && fields[one] !== '',
        )) {
          const none = await asked('live', type, visitor, { ...fields, [name]: 'tnowhere' });
          for (const [id, kind] of hidden(place, visitor)) {
            const named = 'kind' in fields && kind !== '' ? { kind } : {};
            const got = await asked('live', type, visitor, { ...fields, ...named, [name]: id });
            tried += 1;
            if (got.bytes !== none.bytes && got.code !== 'unreadable')
              wrong.push(`${type} ${name} ${kind} ${got.code}`);
          }
        }
      }
      expect([...new Set(wrong)]).toEqual([]);
      expect(tried).toBeGreaterThan(200);
    },
    60_000,
  );
});

/** A line in the place of an older one: each may send only so many messages at once. */
async function line(options: object, old?: Socket): Promise<Socket> {
  old?.close();
  const opened = io(bench.web.url, options);
  await new Promise((resolve) => opened.once('sync', resolve));
  return opened;
}

describe('the line', () => {
  test('answers everybody who may not ask as the door for programs does', async () => {
    const place = await bench.place('live', 'PostIdea');
    const wrong: string[] = [];
    for (const visitor of ['facilitator', 'counsel', 'leader', 'other', 'projector'] as const) {
      const auth = { summit: place.id, projector: visitor === 'projector' };
      const extraHeaders = { cookie: bench.cookie(place, visitor) ?? '' };
      const options = { transports: ['websocket'], auth, extraHeaders, forceNew: true };
      let socket = await line(options);
      const barred = types.filter((one) => mayAsk(bench, one, visitor) === 'no');
      cells += barred.length;
      for (const [at, type] of barred.entries()) {
        if (at % 30 === 29) socket = await line(options, socket);
        const id = `line-${visitor}-${type}`;
        const command = { id, type, ...fieldsFor(bench, place, type, visitor) };
        const answer = await socket.timeout(5_000).emitWithAck('command', command);
        if (answer.code !== 'not-your-right') wrong.push(`${type} by ${visitor}`);
      }
      socket.close();
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('does not open to those without a seat here, or with the wrong one', async () => {
    const place = await bench.place('live', 'PostIdea');
    const tries: [Visitor, boolean][] = [
      ...(['guest', 'nobody', 'stranger', 'host'] as const).map((one): [Visitor, boolean] => [
        one,
        false,
      ]),
      ...(['facilitator', 'leader', 'nobody'] as const).map((one): [Visitor, boolean] => [
        one,
        true,
      ]),
      ['projector', false],
    ];
    const heard: string[] = [];
    for (const [visitor, projector] of tries) {
      cells += 1;
      const extraHeaders = { cookie: bench.cookie(place, visitor) ?? '' };
      const auth = { summit: place.id, projector };
      const socket = io(bench.web.url, {
        transports: ['websocket'],
        auth,
        extraHeaders,
        forceNew: true,
      });
      const outcome = await new Promise<string>((resolve) => {
        socket.once('sync', () => resolve('sync'));
        socket.once('connect_error', (error) => resolve(error.message));
        socket.once('disconnect', () => resolve('cut'));
      });
      socket.close();
      heard.push(`${visitor}: ${outcome}`);
    }
    const let_in = heard.filter((one) => !/: (no-seat|cut)$/.test(one));
    expect(let_in).toEqual([]);
  });
});
