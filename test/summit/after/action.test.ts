import { beforeEach, describe, expect, test } from '@jest/globals';
import { actions, ideas } from '../../../scripts/founding/lines.ts';
import { limits, type Seat } from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import { blocked, entry, fill, holders, newest, nudged, readable, readers, room } from '../seen.ts';

const [text] = actions as [string];
const note = 'The first page is written.';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let owner: Seat;
let other: Seat;

beforeEach(() => {
  given = live('plan');
  ({ table, facilitator } = given);
  [owner, other] = given.attendees as [Seat, Seat];
});

function asked(seat: Seat, type: string, fields: object): string {
  return table.ask(seat, type, fields).refused;
}

function added(fields: object = {}): string {
  const action = { text, ownerId: owner.person, dueOn: '2027-03-01', ideaId: '', ...fields };
  expect(asked(facilitator, 'AddAction', action)).toBe('');
  return newest(table.state.actions);
}

function update(seat: Seat, actionId: string, fields: object = {}): string {
  return asked(seat, 'UpdateAction', { actionId, progress: 'done', note, ...fields });
}

describe('adding an action', () => {
  test('shows it with its owner and date to everyone but the projector', () => {
    const ideaId = newest(table.state.ideas);
    const key = `action/${added({ ideaId })}`;
    expect(holders(table, key)).toEqual(room);
    expect(readers(table, text)).toEqual(room);
    const facts = { text, owner: owner.person, ownerName: 'Jun Bautista', dueOn: '2027-03-01' };
    expect(entry(table, 'participants', key)).toMatchObject({ ...facts, progress: 'open' });
  });

  test('refuses an owner, an idea or a day that does not exist', () => {
    const action = { text, ownerId: '', dueOn: '', ideaId: '' };
    const to = (fields: object) => asked(facilitator, 'AddAction', { ...action, ...fields });
    expect(to({ ownerId: 'tnone' })).toBe('no-such-thing');
    expect(to({ ideaId: 'tnone' })).toBe('no-such-thing');
    table.must(facilitator, 'RemovePerson', { personId: other.person });
    expect(to({ ownerId: other.person })).toBe('no-such-thing');
    expect(to({})).toBe('');
    expect(readable('AddAction', { ...action, dueOn: '2027-13-01' })).toBe(false);
    expect(readable('AddAction', { ...action, dueOn: '2027-12-01' })).toBe(true);
  });

  test('is refused to others, out of phase, in a braked room and beyond the limit', () => {
    const action = { text, ownerId: '', dueOn: '', ideaId: '' };
    for (const seat of [owner, given.leaders[0] as Seat, given.counsel]) {
      expect(asked(seat, 'AddAction', action)).toBe('not-your-right');
    }
    table.must(owner, 'PullBrake');
    expect(asked(facilitator, 'AddAction', action)).toBe('room-braked');
    table.must(given.counsel, 'LiftBrake', { why: '' });
    added();
    fill(table, 'actions', limits.actionsCount);
    expect(asked(facilitator, 'AddAction', action)).toBe('too-many');
    table.must(facilitator, 'PreviousPhase');
    table.must(facilitator, 'StartPhase');
    expect(asked(facilitator, 'AddAction', action)).toBe('wrong-phase');
  });

  test('passes the strict filter', () => {
    table.must(facilitator, 'AddAction', { text: nudged, ownerId: '', dueOn: '', ideaId: '' });
    expect(table.state.actions).toEqual({});
    const hold = table.state.holds[newest(table.state.holds)];
    expect(hold).toMatchObject({ surface: 'action', action: 'hold', to: 'counsel' });
  });

  test('is owned by a person, never by the projector', () => {
    const action = { text, ownerId: 'projector', dueOn: '', ideaId: '' };
    expect(asked(facilitator, 'AddAction', action)).toBe('no-such-thing');
  });

  test('may come from a group that the room voted for', () => {
    const ideaIds = Object.keys(table.state.ideas);
    const ideaId = table.must(facilitator, 'GroupIdeas', { ideaIds, title: 'Leadership week' });
    const action = { text, ownerId: '', dueOn: '', ideaId };
    expect(asked(facilitator, 'AddAction', action)).toBe('');
    expect(readers(table, ideas[0] ?? '')).toEqual(room);
  });
});

describe('saying how an action goes', () => {
  test('is for its owner and the facilitator, and everyone but the projector sees it', () => {
    const actionId = added();
    expect(update(owner, actionId, { progress: 'on the way' })).toBe('');
    expect(update(facilitator, actionId, { progress: 'changed', note: '' })).toBe('');
    const shown = entry(table, 'participants', `action/${actionId}`);
    const notes = [{ text: note, name: 'Jun Bautista' }];
    expect(shown).toMatchObject({ progress: 'changed', notes });
    expect(readers(table, note)).toEqual(room);
  });

  test('is refused to others, on what is not there, and beyond the notes’ limit', () => {
    const actionId = added();
    for (const seat of [other, given.leaders[0] as Seat]) {
      expect(update(seat, actionId)).toBe('not-your-right');
    }
    expect(update(owner, 'tnone')).toBe('no-such-thing');
    for (let count = 0; count < limits.notesCount; count += 1) update(owner, actionId);
    expect(update(owner, actionId)).toBe('too-many');
    table.must(given.counsel, 'Retract', { kind: 'action', thingId: actionId, topic: 'pricing' });
    expect(update(owner, actionId)).toBe('no-such-thing');
  });

  test('knows five states and no other', () => {
    for (const progress of ['open', 'on the way', 'done', 'changed', 'stopped']) {
      expect(readable('UpdateAction', { actionId: 'tx', progress, note: '' })).toBe(true);
    }
    expect(readable('UpdateAction', { actionId: 'tx', progress: 'late', note: '' })).toBe(false);
  });

  test('passes the filter and stops with the brake', () => {
    const actionId = added();
    expect(update(owner, actionId, { note: blocked })).toBe('');
    expect(entry(table, 'participants', `action/${actionId}`)).toMatchObject({ progress: 'open' });
    table.must(owner, 'PullBrake');
    expect(update(owner, actionId)).toBe('room-braked');
    table.must(facilitator, 'EndLive');
    expect(update(owner, actionId)).toBe('');
  });

  test('shows no words of a person who has not signed', () => {
    const actionId = added();
    table.state = { ...table.state, signed: {} };
    expect(update(owner, actionId)).toBe('not-signed');
  });
});
