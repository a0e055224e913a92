import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  actions,
  challenges,
  commitments,
  ideas,
  practices,
} from '../../../scripts/founding/lines.ts';
import type { Seat } from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import { blocked, entry, hall, holders, hosts, newest, readers, room, stopped } from '../seen.ts';

const why = 'We have talked about it and go on with the next question.';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let counsel: Seat;
let attendee: Seat;

function sit(kind: string): void {
  given = live(kind);
  ({ table, facilitator, counsel } = given);
  attendee = given.attendees[0] as Seat;
}

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

beforeEach(() => sit('ideas'));

describe('pulling the brake', () => {
  test('is open to every person in the room, signed or not, and to nobody outside', () => {
    table.state = { ...table.state, signed: {} };
    for (const seat of [attendee, given.leaders[0] as Seat, facilitator, counsel]) {
      expect(asked(seat, 'PullBrake')).toBe('');
      expect(asked(attendee, 'PullBrake')).toBe('already-so');
      table.must(counsel, 'LiftBrake', { why: '' });
    }
    for (const role of ['projector', 'guest', 'host', 'clock'] as const) {
      expect(asked({ role, person: role }, 'PullBrake')).toBe('not-your-right');
    }
  });

  test('is seen by the whole room and the projector, and counsel alone sees who it was', () => {
    table.must(attendee, 'PullBrake');
    expect(holders(table, 'brake/now')).toEqual(hall);
    const seen = hall.map((who) => entry(table, who as 'counsel', 'brake/now'));
    const at = table.events.at(-1)?.at;
    expect(seen).toEqual([{ at }, { at, name: 'Jun Bautista' }, { at }, { at }]);
    const log = entry(table, 'facilitators', 'brakeLog/now');
    expect(JSON.stringify(log)).not.toContain('Jun Bautista');
  });

  test('blanks the projector, which shows the same thing again afterwards', () => {
    table.must(facilitator, 'Broadcast', { text: 'Ten more minutes, then coffee.' });
    const thingId = newest(table.state.broadcasts);
    table.must(facilitator, 'ShowOnProjector', { kind: 'broadcast', thingId });
    const shown = () => entry(table, 'projector', 'shown/now');
    expect(shown()).toMatchObject({ text: 'Ten more minutes, then coffee.' });
    table.must(attendee, 'PullBrake');
    expect(shown()).toBeUndefined();
    table.must(counsel, 'LiftBrake', { why: '' });
    expect(shown()).toMatchObject({ text: 'Ten more minutes, then coffee.' });
  });

  test('stops a running timer, and lifting lets it go on where it stood', () => {
    const started = entry(table, 'participants', 'phase/now')?.['startedAt'] as number;
    table.wait(120_000);
    table.must(attendee, 'PullBrake');
    const pulledAt = table.events.at(-1)?.at ?? 0;
    const stopped = { status: 'paused', spentMs: pulledAt - started };
    expect(entry(table, 'projector', 'phase/now')).toMatchObject(stopped);
    table.wait(300_000);
    table.must(counsel, 'LiftBrake', { why: '' });
    const startedAt = table.events.at(-1)?.at;
    const going = { status: 'running', spentMs: pulledAt - started, startedAt };
    expect(entry(table, 'projector', 'phase/now')).toMatchObject(going);
  });

  test('leaves a timer paused that a person had paused', () => {
    table.must(facilitator, 'PausePhase');
    table.must(attendee, 'PullBrake');
    table.must(counsel, 'LiftBrake', { why: '' });
    expect(entry(table, 'participants', 'phase/now')).toMatchObject({ status: 'paused' });
  });
});

describe('while the brake is on', () => {
  function frozen(kind: string, posts: [Seat | undefined, string, object][]): void {
    for (const [seat, type, fields] of posts) {
      const free = table.fork().ask(seat as Seat, type, fields);
      expect([kind, type, free.refused]).toEqual([kind, type, '']);
    }
    table.must(attendee, 'PullBrake');
    for (const [seat, type, fields] of posts) {
      expect([type, asked(seat as Seat, type, fields)]).toEqual([type, 'room-braked']);
    }
  }

  test('nothing can be posted while ideas are collected, and no phase moves', () => {
    const challengeId = newest(table.state.challenges);
    table.must(attendee, 'PostIdea', { challengeId, text: ideas[0] });
    const ideaId = newest(table.state.ideas);
    const thanks = { personId: given.leaders[0]?.person, ideaId: '', text: 'Thank you.' };
    frozen('ideas', [
      [attendee, 'PostIdea', { challengeId, text: ideas[1] }],
      [attendee, 'CommentOnIdea', { ideaId, text: 'We would try this.' }],
      [attendee, 'GiveKudos', thanks],
      [attendee, 'JoinBoat', { kind: 'idea', thingId: ideaId }],
      [facilitator, 'GroupIdeas', { ideaIds: [ideaId], title: 'Leadership week' }],
      [facilitator, 'Broadcast', { text: 'Ten more minutes, then coffee.' }],
      [facilitator, 'ShowOnProjector', { kind: 'idea', thingId: ideaId }],
      [facilitator, 'NextPhase', {}],
      [facilitator, 'PausePhase', {}],
      [facilitator, 'ExtendPhase', { minutes: 5 }],
    ]);
  });

  test('nothing can be posted in the phases of challenges, practices and commitments', () => {
    const [leader] = given.leaders;
    sit('challenges');
    frozen('challenges', [[leader, 'PostChallenge', { text: challenges[3] }]]);
    sit('practices');
    const challengeId = newest(table.state.challenges);
    frozen('practices', [[attendee, 'SharePractice', { challengeId, text: practices[0] }]]);
    sit('commitments');
    const action = { text: actions[0], ownerId: '', dueOn: '', ideaId: '' };
    frozen('commitments', [
      [leader, 'MakeCommitment', commitments[0] ?? {}],
      [facilitator, 'AddAction', action],
    ]);
  });

  test('no held words are released into the room', () => {
    const challengeId = newest(table.state.challenges);
    table.must(attendee, 'PostIdea', { challengeId, text: stopped });
    table.must(attendee, 'PullBrake');
    const holdId = newest(table.state.holds);
    expect(asked(facilitator, 'ReleaseHold', { holdId })).toBe('room-braked');
    expect(readers(table, stopped)).toEqual([]);
  });

  test('no commitment is approved into the room', () => {
    sit('commitments');
    const [leader] = given.leaders;
    const commitmentId = table.must(leader as Seat, 'MakeCommitment', commitments[0]);
    table.must(attendee, 'PullBrake');
    table.ask(counsel, 'ApproveCommitment', { commitmentId });
    expect(readers(table, commitments[0]?.text ?? '')).not.toContain('participants');
  });

  test('everybody may still object, reach counsel, sign and take words back', () => {
    const challengeId = newest(table.state.challenges);
    table.must(attendee, 'PostIdea', { challengeId, text: ideas[0] });
    const kind = { kind: 'idea', thingId: newest(table.state.ideas) };
    table.must(attendee, 'PullBrake');
    expect(asked(attendee, 'RaiseObjection', { sentence: '' })).toBe('');
    const line = { with: 'counsel', personId: '', text: 'I stopped the room.' };
    expect(asked(attendee, 'WriteThread', line)).toBe('');
    expect(asked(attendee, 'Withdraw', kind)).toBe('');
  });
});

describe('lifting the brake', () => {
  beforeEach(() => {
    table.must(attendee, 'PullBrake');
  });

  test('is counsel’s alone, or a facilitator’s with a written reason', () => {
    for (const seat of [attendee, given.leaders[0] as Seat]) {
      expect(asked(seat, 'LiftBrake', { why })).toBe('not-your-right');
    }
    expect(asked(facilitator, 'LiftBrake', { why: '' })).toBe('reason-needed');
    expect(asked(facilitator, 'LiftBrake', { why })).toBe('');
    expect(asked(facilitator, 'LiftBrake', { why })).toBe('not-braked');
    expect(holders(table, 'brake/now')).toEqual([]);
  });

  test('refuses a reason that the filter stops, and the room stays braked', () => {
    expect(asked(facilitator, 'LiftBrake', { why: blocked })).toBe('text-refused');
    expect(holders(table, 'brake/now')).toEqual(hall);
  });

  test('shows the reason to facilitators and counsel alone', () => {
    table.must(facilitator, 'LiftBrake', { why });
    expect(readers(table, why)).toEqual(hosts);
    const marks = entry(table, 'counsel', 'brakeLog/now')?.['marks'];
    expect(marks).toMatchObject({ 0: { why, liftedBy: 'Imani Okoro' } });
    expect(holders(table, 'brakeLog/now')).toEqual(hosts);
  });

  test('is possible for a facilitator in a summit that declares a language without a pack', () => {
    table.state = { ...table.state, purpose: { ...table.state.purpose, languages: ['es'] } };
    expect(asked(facilitator, 'LiftBrake', { why })).toBe('');
  });

  test('opens the room for posting again', () => {
    table.must(counsel, 'LiftBrake', { why: '' });
    const challengeId = newest(table.state.challenges);
    expect(asked(attendee, 'PostIdea', { challengeId, text: ideas[0] })).toBe('');
    expect(readers(table, ideas[0] ?? '')).toEqual(room);
  });
});
