import { beforeEach, describe, expect, test } from '@jest/globals';
import { ideas } from '../../../scripts/founding/lines.ts';
import { limits, type Seat } from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import { blocked, entry, fill, hall, holders, newest, nudged, readers, room } from '../seen.ts';

const text = 'Thank you for the buddy checklist.';

let given: Given;
let table: Given['table'];
let giver: Seat;
let thanked: Seat;
let ideaId: string;

beforeEach(() => {
  given = live('close');
  table = given.table;
  giver = given.attendees[0] as Seat;
  thanked = given.leaders[1] as Seat;
  ideaId = newest(table.state.ideas);
});

function give(fields: object = {}, by = giver, confirmed = false): string {
  const thanks = { personId: thanked.person, ideaId: '', text, ...fields };
  return table.ask(by, 'GiveKudos', thanks, confirmed).refused;
}

describe('kudos', () => {
  test('to a person is seen by everyone, and on the projector when shown', () => {
    expect(give()).toBe('');
    const thingId = newest(table.state.kudos);
    expect(readers(table, text)).toEqual(room);
    const shown = entry(table, 'participants', `kudos/${thingId}`);
    expect(shown).toMatchObject({ author: 'Jun Bautista', personName: 'Dana Whitfield', text });
    table.must(given.facilitator, 'ShowOnProjector', { kind: 'kudos', thingId });
    expect(readers(table, text)).toEqual(hall);
    expect(entry(table, 'projector', 'shown/now')).toMatchObject({ to: 'Dana Whitfield' });
  });

  test('to an idea names the idea', () => {
    expect(give({ personId: '', ideaId })).toBe('');
    const shown = entry(table, 'participants', `kudos/${newest(table.state.kudos)}`);
    expect(shown).toMatchObject({ idea: ideaId, person: '', personName: '' });
    expect(readers(table, ideas.at(-1) ?? '')).toEqual(room);
  });

  test('are counted nowhere, by person or company', () => {
    give();
    give();
    const [one, two] = Object.keys(table.state.kudos);
    expect(holders(table, `kudos/${one}`)).toEqual(room);
    for (const key of [`kudos/${one}`, `kudos/${two}`]) {
      const numbers = Object.entries(entry(table, 'counsel', key) ?? {});
      expect(numbers.filter(([, value]) => typeof value === 'number')).toHaveLength(1);
    }
  });

  test('go to exactly one person or idea that is there', () => {
    expect(give({ ideaId })).toBe('no-such-thing');
    expect(give({ personId: '' })).toBe('no-such-thing');
    expect(give({ personId: 'tnone' })).toBe('no-such-thing');
    expect(give({ personId: 'tnone', ideaId })).toBe('no-such-thing');
    expect(give({ personId: '', ideaId: 'tnone' })).toBe('no-such-thing');
    table.must(given.facilitator, 'RemovePerson', { personId: thanked.person });
    expect(give()).toBe('no-such-thing');
    table.must(given.counsel, 'Retract', { kind: 'idea', thingId: ideaId, topic: 'strategy' });
    expect(give({ personId: '', ideaId })).toBe('no-such-thing');
  });

  test('do not go to the projector, which is no person', () => {
    expect(give({ personId: 'projector' })).toBe('no-such-thing');
  });

  test('do not go to oneself', () => {
    expect(give({ personId: giver.person })).toBe('not-your-right');
    expect(give({}, thanked)).toBe('not-your-right');
  });

  test('come from facilitators, leaders and attendees, signed, and not while braked', () => {
    expect(give({}, given.facilitator)).toBe('');
    expect(give({}, given.leaders[0])).toBe('');
    expect(give({}, given.counsel)).toBe('not-your-right');
    fill(table, 'kudos', limits.kudosCount);
    expect(give()).toBe('too-many');
    table.state = { ...table.state, signed: {} };
    expect(give()).toBe('not-signed');
    table.must(giver, 'PullBrake');
    expect(give()).toBe('room-braked');
    table.must(given.facilitator, 'EndLive');
    expect(give()).toBe('wrong-stage');
  });

  test('pass the filter', () => {
    expect(give({ text: blocked })).toBe('');
    expect(table.state.kudos).toEqual({});
    expect(give({ text: nudged })).toBe('text-nudged');
    expect(give({ text: nudged }, giver, true)).toBe('');
    expect(readers(table, nudged)).toEqual(room);
  });
});
