import { beforeEach, describe, expect, test } from '@jest/globals';
import { DRILL, type Seat } from '../../../src/summit/summit.ts';
import { type Given, planned } from '../../support/given.ts';
import { lawful, viewers } from '../../support/house.ts';
import { answered, entry, guest, holders, hosts, readable } from '../seen.ts';

const right = judged((allowed) => allowed);
const wrong = judged((allowed) => !allowed);

let given: Given;
let table: Given['table'];
let attendee: Seat;

beforeEach(() => {
  given = planned();
  table = given.table;
  [attendee] = given.attendees as [Seat];
});

function judged(say: (allowed: boolean) => boolean): { allowed: Record<string, boolean> } {
  const said = DRILL.map(({ allowed }, at) => [String(at + 1), say(allowed)]);
  return { allowed: Object.fromEntries(said) };
}

function asked(seat: Seat, fields: object = right): string {
  return table.ask(seat, 'FinishDrill', fields).refused;
}

describe('the drill', () => {
  test('is for everybody with a name at the table, and for no door', () => {
    const { facilitator, counsel, leaders, attendees } = given;
    for (const seat of [facilitator, counsel, ...leaders, ...attendees]) {
      expect(asked(seat)).toBe('');
    }
    const projector: Seat = { role: 'projector', person: 'projector' };
    for (const seat of [given.host, guest, projector]) expect(asked(seat)).toBe('not-your-right');
  });

  test('may be done before and during the live part, and not after', () => {
    table.state = { ...table.state, stage: 'live', brake: { on: true, by: 'tx', at: 1 } };
    expect(asked(attendee)).toBe('');
    for (const stage of ['after', 'closed'] as const) {
      table.state = { ...table.state, stage };
      expect(asked(attendee)).toBe('wrong-stage');
    }
  });

  test('judges all five posts, no fewer and no more', () => {
    const { 1: _first, ...four } = right.allowed;
    expect(readable('FinishDrill', right)).toBe(true);
    expect(readable('FinishDrill', { allowed: four })).toBe(false);
    expect(readable('FinishDrill', { allowed: { ...right.allowed, 6: true } })).toBe(false);
  });

  test.each([
    ['all', right, [0, 1, 2, 3, 4]],
    ['none', wrong, []],
    ['what is allowed', judged(() => true), [1, 3]],
    ['what is not', judged(() => false), [0, 2, 4]],
  ])('answers which were judged rightly: %s', (_which, fields, found) => {
    const said = answered(table, attendee, 'FinishDrill', fields);
    expect(said.outcome?.answer).toEqual({ right: found });
    expect(asked(attendee, fields)).toBe('');
    expect(entry(table, attendee, 'myDrill/now')).toMatchObject({ right: found, posts: 5 });
  });

  test('counts as it was done last', () => {
    expect(entry(table, attendee, 'myDrill/now')).toBeUndefined();
    asked(attendee, right);
    asked(attendee, wrong);
    const at = table.events.at(-1)?.at;
    expect(entry(table, attendee, 'myDrill/now')).toEqual({ at, right: [], posts: 5 });
    expect(entry(table, 'counsel', `drill/${attendee.person}`)).toEqual({ at });
  });
});

describe('who sees a drill', () => {
  test('is its person, and the host’s side that it was done', () => {
    const step = table.ask(attendee, 'FinishDrill', wrong);
    const key = `drill/${attendee.person}`;
    expect(holders(table, key)).toEqual(hosts);
    expect(holders(table, 'myDrill/now')).toEqual([table.state.people[attendee.person]?.name]);
    for (const who of hosts) {
      expect(entry(table, who as 'counsel', key)).toEqual({ at: step.events[0]?.at });
    }
    expect(step.keys).toEqual([key, `@${attendee.person}/myDrill/now`]);
  });

  test('is nobody who could tell a good one from a bad one', () => {
    const other = table.fork();
    table.must(attendee, 'FinishDrill', right);
    other.must(attendee, 'FinishDrill', wrong);
    const others = viewers(table.state).filter(
      (viewer) => !('own' in viewer && viewer.own === attendee.person),
    );
    expect(others).toHaveLength(viewers(table.state).length - 1);
    for (const viewer of others) {
      expect(lawful.see(other.state, viewer)).toEqual(lawful.see(table.state, viewer));
    }
  });
});
