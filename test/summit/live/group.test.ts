import { beforeEach, describe, expect, test } from '@jest/globals';
import { ideas } from '../../../scripts/founding/lines.ts';
import { limits, type Seat, show } from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import { entry, fill, hall, holders, newest, nudged, readers, room } from '../seen.ts';

const title = 'A leadership week';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let first: string;
let second: string;

beforeEach(() => {
  given = live('plan');
  ({ table, facilitator } = given);
  [first, second] = Object.keys(table.state.ideas) as [string, string];
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function grouped(): string {
  return table.must(facilitator, 'GroupIdeas', { ideaIds: [first, second], title });
}

function groupOf(ideaId: string): unknown {
  return entry(table, 'participants', `idea/${ideaId}`)?.['group'];
}

describe('a group of ideas', () => {
  test('stands under its title for everyone; the originals stay as they are', () => {
    const groupId = grouped();
    expect(readers(table, title)).toEqual(room);
    expect(holders(table, `group/${groupId}`)).toEqual(room);
    expect([groupOf(first), groupOf(second)]).toEqual([groupId, groupId]);
    const idea = entry(table, 'participants', `idea/${first}`);
    expect(idea).toMatchObject({ text: ideas[0], author: 'Amihan Reyes' });
  });

  test('is on the projector with its ideas once it is shown', () => {
    const thingId = grouped();
    table.must(facilitator, 'ShowOnProjector', { kind: 'group', thingId });
    expect(readers(table, title)).toEqual(hall);
    const members = () => entry(table, 'projector', 'shown/now')?.['members'];
    expect(members()).toEqual([ideas[0], ideas[1]]);
    table.must(given.leaders[0] as Seat, 'Withdraw', { kind: 'idea', thingId: first });
    expect(members()).toEqual([ideas[1]]);
  });

  test('is refused to others, of ideas that are not there, and beyond the limit', () => {
    const fields = { ideaIds: [first], title };
    for (const seat of [given.counsel, given.leaders[0] as Seat, given.attendees[0] as Seat]) {
      expect(asked(seat, 'GroupIdeas', fields)).toBe('not-your-right');
    }
    const unknown = { ideaIds: [first, 'tnone'], title };
    expect(asked(facilitator, 'GroupIdeas', unknown)).toBe('no-such-thing');
    table.must(given.leaders[0] as Seat, 'Withdraw', { kind: 'idea', thingId: second });
    const gone = { ideaIds: [first, second], title };
    expect(asked(facilitator, 'GroupIdeas', gone)).toBe('no-such-thing');
    table.must(facilitator, 'GroupIdeas', fields);
    fill(table, 'groups', limits.groupsCount);
    expect(asked(facilitator, 'GroupIdeas', fields)).toBe('too-many');
  });

  test('is changed by nobody while the brake is on', () => {
    const groupId = grouped();
    table.must(given.attendees[0] as Seat, 'PullBrake');
    const frozen: [string, object][] = [
      ['GroupIdeas', { ideaIds: [first], title }],
      ['RenameGroup', { groupId, title: 'Leaders' }],
      ['Ungroup', { ideaId: first }],
    ];
    for (const [type, fields] of frozen) {
      expect([type, asked(facilitator, type, fields)]).toEqual([type, 'room-braked']);
    }
  });

  test('has a title that passes the strict filter; a held one goes to counsel', () => {
    table.ask(facilitator, 'GroupIdeas', { ideaIds: [first], title: nudged }, true);
    expect(table.state.groups).toEqual({});
    const hold = table.state.holds[newest(table.state.holds)];
    expect(hold).toMatchObject({ surface: 'group', action: 'hold', to: 'counsel' });
    const groupId = grouped();
    table.ask(facilitator, 'RenameGroup', { groupId, title: nudged }, true);
    expect(entry(table, 'participants', `group/${groupId}`)).toMatchObject({ text: title });
  });
});

describe('regrouping', () => {
  test('takes an idea out of its earlier group, on the projector as well', () => {
    const groupId = grouped();
    table.must(facilitator, 'ShowOnProjector', { kind: 'group', thingId: groupId });
    const step = table.ask(facilitator, 'GroupIdeas', { ideaIds: [first], title: 'Leaders first' });
    expect([groupOf(first), groupOf(second)]).toEqual([newest(table.state.groups), groupId]);
    const told = show(step.before, step.after, step.keys, { audience: 'projector' });
    expect(told).toEqual([{ patch: 'shown/now', to: { members: [ideas[1]] } }]);
  });
});

describe('renaming', () => {
  test('changes the title for everyone', () => {
    const groupId = grouped();
    expect(asked(facilitator, 'RenameGroup', { groupId, title: 'Leaders first' })).toBe('');
    expect(readers(table, 'Leaders first')).toEqual(room);
    expect(readers(table, title)).toEqual([]);
  });

  test('reaches the projector at once when the group stands there', () => {
    const groupId = grouped();
    table.must(facilitator, 'ShowOnProjector', { kind: 'group', thingId: groupId });
    const step = table.ask(facilitator, 'RenameGroup', { groupId, title: 'Leaders first' });
    const told = show(step.before, step.after, step.keys, { audience: 'projector' });
    expect(told).toEqual([{ patch: 'shown/now', to: { text: 'Leaders first' } }]);
  });

  test('is refused of a group that is not there or whose title was retracted', () => {
    const groupId = grouped();
    const renamed = { groupId, title: 'Leaders first' };
    expect(asked(facilitator, 'RenameGroup', { ...renamed, groupId: 'tno' })).toBe('no-such-thing');
    const gone = { kind: 'group', thingId: groupId, topic: 'strategy' };
    table.must(given.counsel, 'Retract', gone);
    expect(asked(facilitator, 'RenameGroup', renamed)).toBe('no-such-thing');
  });
});

describe('ungrouping', () => {
  test('takes one idea out and leaves the others', () => {
    const groupId = grouped();
    expect(asked(facilitator, 'Ungroup', { ideaId: first })).toBe('');
    expect([groupOf(first), groupOf(second)]).toEqual(['', groupId]);
    for (const ideaId of [first, 'tnone']) {
      expect(asked(facilitator, 'Ungroup', { ideaId })).toBe('no-such-thing');
    }
  });
});
