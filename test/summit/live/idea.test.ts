import { beforeEach, describe, expect, test } from '@jest/globals';
import { challenges, ideas } from '../../../scripts/founding/lines.ts';
import { limits, type Seat } from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import { blocked, entry, fill, hall, holders, newest, readers, room } from '../seen.ts';

const text = ideas[1] ?? '';
const remark = 'We would gladly show how we do this.';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let author: Seat;
let other: Seat;
let challengeId: string;

beforeEach(() => {
  given = live('ideas');
  ({ table, facilitator } = given);
  [author, other] = given.attendees as [Seat, Seat];
  challengeId = newest(table.state.challenges);
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function posted(by = author): string {
  return table.must(by, 'PostIdea', { challengeId, text });
}

/** Asks in turn unsigned, in a paused and in a braked room. */
function closedTo(seat: Seat, type: string, fields: object): string[] {
  const { signed } = table.state;
  table.state = { ...table.state, signed: {} };
  const refused = [asked(seat, type, fields)];
  table.state = { ...table.state, signed };
  table.must(facilitator, 'PausePhase');
  refused.push(asked(seat, type, fields));
  table.must(other, 'PullBrake');
  refused.push(asked(seat, type, fields));
  return refused;
}

const closed = ['not-signed', 'phase-paused', 'room-braked'];

describe('an idea', () => {
  test('is shown to everyone with name and company, on the projector only when shown there', () => {
    const thingId = posted();
    expect(readers(table, text)).toEqual(room);
    expect(entry(table, 'participants', `idea/${thingId}`)).toMatchObject({
      ...{ author: 'Jun Bautista', company: 'Brightwater Contact', parked: false, group: '' },
    });
    table.must(facilitator, 'ShowOnProjector', { kind: 'idea', thingId });
    expect(readers(table, text)).toEqual(hall);
  });

  test('comes from leaders and attendees', () => {
    posted(given.leaders[0]);
    for (const seat of [facilitator, given.counsel]) {
      expect(asked(seat, 'PostIdea', { challengeId, text })).toBe('not-your-right');
    }
  });

  test('stands under an accepted challenge', () => {
    const post = (id: string) => asked(author, 'PostIdea', { challengeId: id, text });
    expect(post('tnone')).toBe('no-such-thing');
    table.must(given.counsel, 'CloseChallenge', { challengeId });
    expect(post(challengeId)).toBe('not-accepted');
  });

  test('is refused unsigned, paused, braked, out of phase and beyond the limit', () => {
    posted();
    fill(table, 'ideas', limits.ideasCount);
    expect(asked(author, 'PostIdea', { challengeId, text })).toBe('too-many');
    expect(closedTo(author, 'PostIdea', { challengeId, text })).toEqual(closed);
    table.must(given.counsel, 'LiftBrake', { why: '' });
    table.must(facilitator, 'NextPhase');
    table.must(facilitator, 'StartPhase');
    expect(asked(author, 'PostIdea', { challengeId, text })).toBe('wrong-phase');
  });
});

describe('a comment', () => {
  test('is seen by everyone but the projector', () => {
    const ideaId = posted();
    table.must(facilitator, 'ShowOnProjector', { kind: 'idea', thingId: ideaId });
    expect(asked(other, 'CommentOnIdea', { ideaId, text: remark })).toBe('');
    expect(readers(table, remark)).toEqual(room);
    const key = `comment/${newest(table.state.comments)}`;
    expect(entry(table, 'participants', key)).toMatchObject({ idea: ideaId, by: other.person });
  });

  test('is refused to counsel, on what has left, and beyond the limit', () => {
    const ideaId = posted();
    const fields = { ideaId, text: remark };
    expect(asked(given.counsel, 'CommentOnIdea', fields)).toBe('not-your-right');
    expect(asked(other, 'CommentOnIdea', { ...fields, ideaId: 'tnone' })).toBe('no-such-thing');
    table.must(facilitator, 'CommentOnIdea', fields);
    fill(table, 'comments', limits.commentsCount);
    expect(asked(other, 'CommentOnIdea', fields)).toBe('too-many');
    table.must(author, 'Withdraw', { kind: 'idea', thingId: ideaId });
    expect(asked(other, 'CommentOnIdea', fields)).toBe('no-such-thing');
  });

  test('is refused unsigned, paused and braked, and in a phase that is not for it', () => {
    const fields = { ideaId: posted(), text: remark };
    expect(closedTo(other, 'CommentOnIdea', fields)).toEqual(closed);
    table.must(given.counsel, 'LiftBrake', { why: '' });
    table.must(facilitator, 'PreviousPhase');
    table.must(facilitator, 'StartPhase');
    expect(asked(other, 'CommentOnIdea', fields)).toBe('wrong-phase');
  });

  test('passes the filter', () => {
    expect(asked(other, 'CommentOnIdea', { ideaId: posted(), text: blocked })).toBe('');
    expect([table.state.comments, readers(table, blocked)]).toEqual([{}, []]);
  });
});

describe('parking', () => {
  test('puts an idea aside for everyone to see, and takes it back', () => {
    const ideaId = posted();
    const parked = () => entry(table, 'participants', `idea/${ideaId}`)?.['parked'];
    expect(asked(facilitator, 'ParkIdea', { ideaId, parked: true })).toBe('');
    expect(parked()).toBe(true);
    expect(asked(facilitator, 'ParkIdea', { ideaId, parked: true })).toBe('already-so');
    expect(asked(facilitator, 'ParkIdea', { ideaId, parked: false })).toBe('');
    expect(parked()).toBe(false);
  });

  test('is the facilitator’s, live and after, of ideas there are', () => {
    const ideaId = posted();
    const fields = { ideaId, parked: true };
    for (const seat of [author, given.counsel, given.leaders[0] as Seat]) {
      expect(asked(seat, 'ParkIdea', fields)).toBe('not-your-right');
    }
    expect(asked(facilitator, 'ParkIdea', { ...fields, ideaId: 'tnone' })).toBe('no-such-thing');
    table.must(facilitator, 'EndLive');
    table.must(facilitator, 'ParkIdea', fields);
    table.must(author, 'Withdraw', { kind: 'idea', thingId: ideaId });
    expect(asked(facilitator, 'ParkIdea', fields)).toBe('no-such-thing');
  });
});

describe('the same boat', () => {
  function board(seat: Seat, thingId: string, kind = 'idea', type = 'JoinBoat'): string {
    return asked(seat, type, { kind, thingId });
  }

  function count(thingId: string): unknown {
    return entry(table, 'participants', `boat/${thingId}`)?.['count'];
  }

  test('counts people, whatever their company, on ideas and accepted challenges', () => {
    const thingId = posted();
    const crew = [author, other, ...given.leaders];
    expect(crew.map((seat) => board(seat, thingId))).toEqual(['', '', '', '']);
    expect(count(thingId)).toBe(4);
    expect(board(author, challengeId, 'challenge')).toBe('');
    expect(count(challengeId)).toBe(1);
  });

  test('says nothing of who it was, but to that person', () => {
    const thingId = posted();
    board(other, thingId);
    const key = `boat/${thingId}`;
    expect(holders(table, key)).toEqual(room);
    for (const who of room) expect(entry(table, who as 'counsel', key)).toEqual({ count: 1 });
    expect(entry(table, other, 'myBoats/now')).toEqual({ things: [thingId] });
    expect(entry(table, author, 'myBoats/now')).toEqual({ things: [] });
  });

  test('is entered once a person and left again', () => {
    const thingId = posted();
    expect(board(other, thingId, 'idea', 'LeaveBoat')).toBe('already-so');
    expect([board(other, thingId), board(other, thingId)]).toEqual(['', 'already-so']);
    expect(board(author, thingId, 'idea', 'LeaveBoat')).toBe('already-so');
    expect(board(other, thingId, 'idea', 'LeaveBoat')).toBe('');
    expect(count(thingId)).toBe(0);
    expect(entry(table, other, 'myBoats/now')).toEqual({ things: [] });
  });

  test('is refused to the host’s side and on what nobody is shown', () => {
    const thingId = posted();
    for (const seat of [facilitator, given.counsel]) {
      expect(board(seat, thingId)).toBe('not-your-right');
    }
    expect(board(other, 'tnone')).toBe('no-such-thing');
    expect(board(other, challengeId, 'idea')).toBe('no-such-thing');
    table.must(author, 'Withdraw', { kind: 'idea', thingId });
    expect(board(other, thingId)).toBe('no-such-thing');
  });

  test('is refused on a challenge that waits, and unsigned, paused or braked', () => {
    const early = live('challenges');
    const [leader] = early.leaders as [Seat];
    const thingId = early.table.must(leader, 'PostChallenge', { text: challenges[3] });
    const step = early.table.ask(leader, 'JoinBoat', { kind: 'challenge', thingId });
    expect(step.refused).toBe('no-such-thing');
    const boat = { kind: 'challenge', thingId: challengeId };
    table.must(author, 'JoinBoat', boat);
    expect(closedTo(other, 'JoinBoat', boat)).toEqual(closed);
    expect(asked(author, 'LeaveBoat', boat)).toBe('room-braked');
  });
});
