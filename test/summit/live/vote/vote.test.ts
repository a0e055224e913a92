import { beforeEach, describe, expect, test } from '@jest/globals';
import { ideas } from '../../../../scripts/founding/lines.ts';
import { limits, type Seat } from '../../../../src/summit/summit.ts';
import { type Given, live } from '../../../support/given.ts';
import { answered, entry, fill, guest, holders, newest, readable, room } from '../../seen.ts';

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

  test('needs five people of three companies, as they are when it opens', () => {
    const [, , third] = given.leaders;
    for (const { person, vendor } of [...given.leaders, ...given.attendees])
      if (vendor === third?.vendor) table.must(facilitator, 'RemovePerson', { personId: person });
    expect(open()).toBe('too-few-voters');
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

describe('closing and revealing', () => {
  beforeEach(() => {
    open();
    for (const seat of given.attendees.slice(0, 5)) cast(seat, ideaIds[1]);
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
      const { took: _took, ...seen } = entry(table, who as 'counsel', 'vote/now') ?? {};
      expect(seen).toEqual({
        ...{ id: newest(table.state.votes), ideas: ideaIds, dotsEach: 3, status: 'revealed' },
        ...{ few: false, voters: 9, turnout: 5 },
        totals: [
          { id: ideaIds[1], dots: 5 },
          { id: ideaIds[2], dots: 1 },
          { id: ideaIds[0], dots: 0 },
          { id: ideaIds[3], dots: 0 },
        ],
      });
    }
    expect(holders(table, 'vote/now')).toEqual(room);
  });

  test('facilitators and counsel see who took part once it is closed, nobody sees what', () => {
    expect(entry(table, 'facilitators', 'vote/now')?.['took']).toEqual([]);
    reveal();
    const names = given.attendees.slice(0, 5).map(({ person }) => table.state.people[person]?.name);
    for (const who of ['facilitators', 'counsel'] as const)
      expect(entry(table, who, 'vote/now')?.['took']).toEqual([...names].sort());
    expect(entry(table, 'participants', 'vote/now')).not.toHaveProperty('took');
  });

  test('the close counts the box and shreds it: the record keeps no ballot', () => {
    const { outcome } = answered(table, facilitator, 'CloseVote');
    expect(outcome?.shred).toEqual([newest(table.state.votes)]);
    reveal();
    expect(table.ballots).toEqual({});
    expect(Object.values(table.state.votes)[0]?.dots).toEqual({});
    const types = table.events.map(({ type }) => type);
    expect(types).not.toEqual(expect.arrayContaining(['VoteCast']));
    const about = table.events.filter((event) => JSON.stringify(event).includes(voter.person));
    expect(about.map(({ type }) => type)).not.toContain('BallotKept');
  });

  test('a round in which too few took part keeps no totals and reveals none', () => {
    table.must(facilitator, 'CloseVote');
    open();
    for (const seat of given.attendees.slice(0, 4)) cast(seat);
    table.must(facilitator, 'CloseVote');
    expect(Object.values(table.state.votes).at(-1)).toMatchObject({ few: true, totals: {} });
    expect(asked(facilitator, 'RevealVote')).toBe('too-few-voters');
    expect(open()).toBe('');
  });

  test('five people of two companies are too few as well', () => {
    table.must(facilitator, 'CloseVote');
    open();
    const two = [...given.attendees.slice(0, 4), given.leaders[0] as Seat];
    for (const seat of two) expect(cast(seat)).toBe('');
    table.must(facilitator, 'CloseVote');
    expect(asked(facilitator, 'RevealVote')).toBe('too-few-voters');
  });

  test('the projector has the revealed totals with their words once they are shown', () => {
    reveal();
    expect(entry(table, 'projector', 'shown/now')).toBeUndefined();
    table.must(facilitator, 'ShowOnProjector', { kind: 'vote', thingId: 'tvote' });
    const results = entry(table, 'projector', 'shown/now')?.['results'];
    expect(results).toMatchObject({ 0: { dots: 5, text: ideas[1] }, 3: { dots: 0 } });
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
