import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Laws, lawful } from '../../support/house.ts';
import * as laws from './laws.ts';

const RUNS = Number(process.env['LAW_RUNS'] ?? 400);

function holds(law: (path: laws.Walk, house?: Laws) => void, house: Laws = lawful): void {
  fc.assert(
    fc.property(laws.walks, (path) => law(path as laws.Walk, house)),
    { numRuns: RUNS },
  );
}

/** A planted fault must be found; the law that cannot fail proves nothing. */
function finds(law: (path: laws.Walk, house: Laws) => void, fault: Partial<Laws>): void {
  expect(() =>
    fc.assert(
      fc.property(laws.walks, (path) => law(path as laws.Walk, { ...lawful, ...fault })),
      { numRuns: 4_000, endOnFailure: true },
    ),
  ).toThrow();
}

describe('the square: shown deltas over the old view are the fresh view', () => {
  test('holds for every audience and every person', () => holds(laws.square));
  test('finds an event that forgets what it touches', () =>
    finds(laws.square, {
      touches: (state, event) => (/^Phase/.test(event.type) ? [] : lawful.touches(state, event)),
    }));
});

describe('the stranger: a hold is inaudible to those outside', () => {
  test('holds for every outsider', () => holds(laws.stranger));
  test('finds a hold that is shown to the room', () =>
    finds(laws.stranger, {
      show: (before, after, keys, viewer) => {
        const told = lawful.show(before, after, keys, viewer);
        const held = Object.keys(after.holds).length > Object.keys(before.holds).length;
        return held && 'audience' in viewer && viewer.audience === 'participants'
          ? [...told, { set: 'present/now', to: {} }]
          : told;
      },
    }));
});

describe('the table: nobody sees a field that the table of visibility does not give them', () => {
  test('holds for every audience and every person', () => holds(laws.sighted));
  test('finds a queue that shows whose text it is', () =>
    finds(laws.sighted, {
      see: (state, viewer) => {
        const view = lawful.see(state, viewer);
        const [key] = Object.keys(view).filter((one) => one.startsWith('hold/'));
        const by = state.holds[key?.slice(5) ?? '']?.by;
        return key ? { ...view, [key]: { ...view[key], by } } : view;
      },
    }));
});

describe('the replay: the record read back is the live state', () => {
  test('holds after every step, erased words and all', () => holds(laws.replay));
  test('finds an event that depends on more than itself', () => {
    let count = 0;
    finds(laws.replay, {
      evolve: (state, event) => {
        count += 1;
        const next = lawful.evolve(state, event);
        return event.type === 'IdeaPosted' ? { ...next, joinCode: count } : next;
      },
    });
  });
});

describe('silence: a refused command changes nothing', () => {
  test('holds for every refusal', () => holds(laws.silence));
  test('finds a rule that writes into the state it was given', () =>
    finds(laws.silence, {
      decide: (state, command, meta, known) => {
        state.people[meta.seat.person] = { ...state.people[meta.seat.person] } as never;
        return lawful.decide(state, command, meta, known);
      },
    }));
});

describe('totality: every parsed command is answered', () => {
  test('holds in every reachable state', () => holds(laws.totality));
  test('finds a rule that throws', () =>
    finds(laws.totality, {
      decide: (state, command, meta, known) => {
        if (command.type === 'CastVote' && state.stage === 'plan') throw new Error('planted');
        return lawful.decide(state, command, meta, known);
      },
    }));
});

describe('limits: no reachable state exceeds limits.ts', () => {
  test('holds', () => holds(laws.limits));
  test('finds a shelf without a limit', () =>
    finds(laws.limits, {
      evolve: (state, event) => {
        const next = lawful.evolve(state, event);
        if (event.type !== 'TextHeld') return next;
        const [hold] = Object.values(next.holds);
        const many = Array.from({ length: 2_001 }, (_, at) => [`h${at}`, hold]);
        return { ...next, holds: Object.fromEntries(many) };
      },
    }));
});
