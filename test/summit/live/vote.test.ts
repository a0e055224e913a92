import { beforeEach, describe, expect, test } from '@jest/globals';
import { ideas } from '../../../scripts/founding/lines.ts';
import { limits, type Seat } from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import { entry, fill, guest, hall, holders, newest, readable, room } from '../seen.ts';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let voter: Seat;
let other: Seat;
let ideaIds: string[];
let ideaId: string;

beforeEach(() => {
  given = live('vote');
  ({ table, facilitator } = given);
  [voter, other] = given.attendees as [Seat, Seat];
  ideaIds = Object.keys(table.state.ideas);
  ideaId = ideaIds[0] ?? '';
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function open(dotsEach = 3, challengeId = ''): string {
  return asked(facilitator, 'OpenVote', { challengeId, dotsEach });
}

function cast(seat: Seat, thing = ideaId): string {
  return asked(seat, 'CastVote', { ideaId: thing });
}

function ballot(): unknown {
  return entry(table, 'participants', 'vote/now')?.['ideas'];
}

function reveal(): void {
  table.must(facilitator, 'CloseVote');
  table.must(facilitator, 'RevealVote');
}

describe('opening a round', () => {
  test('puts every idea on the list, for everyone but the projector', () => {
    expect(ideaIds).toHaveLength(ideas.length);
    expect(open()).toBe('');
    expect(ballot()).toEqual(ideaIds);
    expect(holders(table, 'vote/now')).toEqual(room);
    expect(entry(table, 'participants', 'vote/now')).toMatchObject({ dotsEach: 3, status: 'open' });
  });

  test('refuses a second open round, and a first one outside the phase', () => {
    expect([open(), open()]).toEqual(['', 'already-so']);
    table.must(facilitator, 'CloseVote');
    expect(open()).toBe('');
    table.must(facilitator, 'CloseVote');
    table.must(facilitator, 'NextPhase');
    table.must(facilitator, 'StartPhase');
    expect(open()).toBe('wrong-phase');
  });

  test('refuses when there is nothing to vote on, or when rounds are used up', () => {
    const second = Object.keys(table.state.challenges)[1] ?? '';
    expect(open(3, second)).toBe('nothing-to-send');
    expect(open()).toBe('');
    table.must(facilitator, 'CloseVote');
    fill(table, 'votes', limits.votesCount);
    expect(open()).toBe('too-many');
  });

  test('takes whole dots only, from one to ten', () => {
    for (const dotsEach of [0, 1.5, limits.dotsEachCount + 1]) {
      expect(readable('OpenVote', { challengeId: '', dotsEach })).toBe(false);
    }
    expect(readable('OpenVote', { challengeId: '', dotsEach: 1 })).toBe(true);
  });

  test('leaves out parked, withdrawn and retracted ideas', () => {
    const [parked, retracted, withdrawn, left] = ideaIds;
    table.must(facilitator, 'ParkIdea', { ideaId: parked, parked: true });
    const topic = 'strategy';
    table.must(given.counsel, 'Retract', { kind: 'idea', thingId: retracted, topic });
    const author = given.leaders[0] as Seat;
    table.must(author, 'Withdraw', { kind: 'idea', thingId: withdrawn });
    open();
    expect(ballot()).toEqual([left]);
    expect(cast(voter, parked)).toBe('no-such-thing');
  });

  test('puts a group in place of its ideas', () => {
    const [first, second, ...alone] = ideaIds;
    const grouped = { ideaIds: [first, second], title: 'Leadership week' };
    const groupId = table.must(facilitator, 'GroupIdeas', grouped);
    open();
    expect(ballot()).toEqual([groupId, ...alone]);
    expect(cast(voter, first)).toBe('no-such-thing');
    expect(cast(voter, groupId)).toBe('');
  });

  test('leaves out a group whose ideas are all parked', () => {
    const [first, ...alone] = ideaIds;
    table.must(facilitator, 'GroupIdeas', { ideaIds: [first], title: 'Leadership week' });
    table.must(facilitator, 'ParkIdea', { ideaId: first, parked: true });
    open();
    expect(ballot()).toEqual(alone);
  });

  test('keeps the ideas of a group whose title was retracted', () => {
    const [first, second] = ideaIds;
    const grouped = { ideaIds: [first, second], title: 'Leadership week' };
    const thingId = table.must(facilitator, 'GroupIdeas', grouped);
    table.must(given.counsel, 'Retract', { kind: 'group', thingId, topic: 'strategy' });
    open();
    expect(ballot()).toEqual(expect.arrayContaining([first, second]));
  });
});

describe('dots', () => {
  test('are refused before a round opens and after it closes', () => {
    expect(cast(voter)).toBe('vote-not-open');
    open();
    expect(cast(voter)).toBe('');
    table.must(facilitator, 'CloseVote');
    expect(cast(voter)).toBe('vote-not-open');
    expect(asked(voter, 'TakeBackVote', { ideaId })).toBe('vote-not-open');
  });

  test('are three a person, on one idea or on several, and no more', () => {
    open();
    expect([cast(voter), cast(voter), cast(voter, ideaIds[1])]).toEqual(['', '', '']);
    expect(cast(voter, ideaIds[2])).toBe('no-votes-left');
    expect(cast(other)).toBe('');
    const mine = { left: 0, on: { [ideaId]: 2, [ideaIds[1] ?? '']: 1 } };
    expect(entry(table, voter, 'dots/now')).toEqual(mine);
  });

  test('are taken back one by one, and can be put elsewhere', () => {
    open(1);
    expect(asked(voter, 'TakeBackVote', { ideaId })).toBe('no-such-thing');
    expect(cast(voter)).toBe('');
    expect(asked(other, 'TakeBackVote', { ideaId })).toBe('no-such-thing');
    expect(asked(voter, 'TakeBackVote', { ideaId })).toBe('');
    expect(entry(table, voter, 'dots/now')).toEqual({ left: 1, on: {} });
    expect(cast(voter, ideaIds[1])).toBe('');
    expect(cast(voter, ideaIds[1])).toBe('no-votes-left');
  });

  test('are seen by the voter alone: no other seat is told anything', () => {
    open();
    const views = () =>
      [...hall, other, given.leaders[0]].map((who) => {
        const keys = ['vote/now', 'dots/now'];
        return keys.map((key) => entry(table, who as Seat, key));
      });
    const before = JSON.stringify(views());
    const step = table.ask(voter, 'CastVote', { ideaId });
    expect(JSON.stringify(views())).toBe(before);
    expect(step.keys).toEqual([`@${voter.person}/dots/now`]);
  });

  test('are for leaders and attendees, signed, in the running phase, without a brake', () => {
    open();
    for (const seat of [facilitator, given.counsel]) expect(cast(seat)).toBe('not-your-right');
    expect(cast(voter, 'tnone')).toBe('no-such-thing');
    table.must(voter, 'PullBrake');
    for (const type of ['CastVote', 'TakeBackVote']) {
      expect(asked(voter, type, { ideaId })).toBe('room-braked');
    }
    table.must(given.counsel, 'LiftBrake', { why: '' });
    table.must(facilitator, 'PausePhase');
    expect(cast(voter)).toBe('phase-paused');
    table.must(facilitator, 'NextPhase');
    expect(cast(voter)).toBe('wrong-phase');
    table.must(facilitator, 'PreviousPhase');
    expect(cast(voter)).toBe('phase-not-started');
    table.must(facilitator, 'StartPhase');
    table.must(facilitator, 'DraftRules', { text: 'We share what we do with people.' });
    table.must(facilitator, 'PublishRules');
    for (const type of ['CastVote', 'TakeBackVote']) {
      expect(asked(voter, type, { ideaId })).toBe('not-signed');
    }
  });

  test('cannot be put on an idea whose words have left the room', () => {
    open();
    table.must(given.counsel, 'Retract', { kind: 'idea', thingId: ideaId, topic: 'strategy' });
    expect(cast(voter)).toBe('no-such-thing');
  });
});

describe('closing and revealing', () => {
  beforeEach(() => {
    open();
    cast(voter, ideaIds[1]);
    cast(other, ideaIds[1]);
    cast(other, ideaIds[2]);
  });

  test('come in that order, once each', () => {
    expect(asked(facilitator, 'RevealVote')).toBe('vote-not-closed');
    expect(asked(facilitator, 'CloseVote')).toBe('');
    expect(asked(facilitator, 'CloseVote')).toBe('vote-not-open');
    expect(asked(facilitator, 'RevealVote')).toBe('');
    expect(asked(facilitator, 'RevealVote')).toBe('vote-not-closed');
  });

  test('nobody, not even the facilitator, sees a total before the reveal', () => {
    const totals = () => room.map((who) => entry(table, who as 'counsel', 'vote/now')?.['totals']);
    expect(totals()).toEqual([[], [], []]);
    table.must(facilitator, 'CloseVote');
    expect(totals()).toEqual([[], [], []]);
    const shown = { kind: 'vote', thingId: newest(table.state.votes) };
    expect(asked(facilitator, 'ShowOnProjector', shown)).toBe('no-such-thing');
  });

  test('the reveal gives everyone the totals, most dots first, and no split', () => {
    reveal();
    for (const who of room) {
      expect(entry(table, who as 'counsel', 'vote/now')).toEqual({
        ...{ id: newest(table.state.votes), ideas: ideaIds, dotsEach: 3, status: 'revealed' },
        totals: [
          { id: ideaIds[1], dots: 2 },
          { id: ideaIds[2], dots: 1 },
          { id: ideaIds[0], dots: 0 },
          { id: ideaIds[3], dots: 0 },
        ],
      });
    }
    expect(holders(table, 'vote/now')).toEqual(room);
  });

  test('the projector has the revealed totals with their words once they are shown', () => {
    reveal();
    expect(entry(table, 'projector', 'shown/now')).toBeUndefined();
    table.must(facilitator, 'ShowOnProjector', { kind: 'vote', thingId: 'tvote' });
    const results = entry(table, 'projector', 'shown/now')?.['results'];
    expect(results).toMatchObject({ 0: { dots: 2, text: ideas[1] }, 3: { dots: 0 } });
    expect(JSON.stringify(results)).not.toContain(voter.person);
  });

  test('a retracted idea leaves the revealed totals', () => {
    reveal();
    const thingId = ideaIds[1];
    table.must(given.counsel, 'Retract', { kind: 'idea', thingId, topic: 'strategy' });
    const totals = entry(table, 'participants', 'vote/now')?.['totals'];
    expect(totals).not.toEqual(expect.arrayContaining([expect.objectContaining({ id: thingId })]));
  });
});

describe('a guest in the lobby', () => {
  test('cannot tell that a round was opened', () => {
    table.must(guest, 'Knock', { name: 'Mara Quist' });
    open();
    expect(entry(table, guest, 'lobby/now')).toBeDefined();
    expect(entry(table, guest, 'dots/now')).toBeUndefined();
  });
});
