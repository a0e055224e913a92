import { beforeEach, describe, expect, test } from '@jest/globals';
import { challenges } from '../../../scripts/founding/lines.ts';
import { limits, type Seat } from '../../../src/summit/summit.ts';
import { type Given, live, planned } from '../../support/given.ts';
import {
  blocked,
  entry,
  fill,
  hall,
  holders,
  hosts,
  newest,
  nudged,
  readers,
  room,
} from '../seen.ts';

const text = challenges[3] ?? '';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let counsel: Seat;
let leader: Seat;
let attendee: Seat;

function sit(next: Given): void {
  given = next;
  ({ table, facilitator, counsel } = given);
  [leader, attendee] = [given.leaders[0] as Seat, given.attendees[0] as Seat];
}

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function statusOf(challengeId: string): string | undefined {
  return table.state.challenges[challengeId]?.status;
}

describe('a prepared challenge', () => {
  let challengeId: string;
  beforeEach(() => {
    sit(planned());
    challengeId = table.must(leader, 'PrepareChallenge', { text });
  });

  test('is seen by its author, facilitators and counsel, approved or not', () => {
    const seers = [...hosts, 'Amihan Reyes'];
    expect(readers(table, text)).toEqual(seers);
    table.must(facilitator, 'SendAgenda');
    table.must(counsel, 'ApproveChallenge', { challengeId });
    expect(readers(table, text)).toEqual(seers);
    expect(holders(table, `challenge/${challengeId}`)).toEqual(hosts);
  });

  test('is approved by counsel alone, once, and only after it was sent', () => {
    const fields = { challengeId };
    expect(asked(counsel, 'ApproveChallenge', fields)).toBe('already-so');
    table.must(facilitator, 'SendAgenda');
    for (const seat of [facilitator, leader]) {
      expect(asked(seat, 'ApproveChallenge', fields)).toBe('not-your-right');
    }
    expect(asked(counsel, 'ApproveChallenge', { challengeId: 'tnone' })).toBe('no-such-thing');
    expect(asked(counsel, 'ApproveChallenge', fields)).toBe('');
    expect(asked(counsel, 'ApproveChallenge', fields)).toBe('already-so');
  });

  test('is in front of everyone once approved and live; others are not', () => {
    const late = challenges[2] ?? '';
    table.must(facilitator, 'SendAgenda');
    table.must(counsel, 'ApproveChallenge', { challengeId });
    const unseen = table.must(facilitator, 'PrepareChallenge', { text: late });
    table.must(counsel, 'ApproveAgenda');
    table.must(facilitator, 'PublishRules');
    table.must(facilitator, 'GoLive', { override: '' });
    expect(readers(table, text)).toEqual(room);
    expect(readers(table, late)).toEqual([...hosts, 'Imani Okoro']);
    const shown = { kind: 'challenge', thingId: unseen };
    expect(asked(facilitator, 'ShowOnProjector', shown)).toBe('no-such-thing');
    expect(asked(facilitator, 'PrepareChallenge', { text })).toBe('wrong-stage');
  });

  test('is closed by counsel while planning and does not go live', () => {
    table.must(facilitator, 'SendAgenda');
    expect(asked(counsel, 'CloseChallenge', { challengeId })).toBe('');
    expect(statusOf(challengeId)).toBe('declined');
    expect(asked(counsel, 'ApproveChallenge', { challengeId })).toBe('already-so');
    expect(asked(counsel, 'CloseChallenge', { challengeId })).toBe('already-so');
  });

  test('is refused to attendees and beyond the limit, and passes the strict filter', () => {
    expect(asked(attendee, 'PrepareChallenge', { text })).toBe('not-your-right');
    table.ask(leader, 'PrepareChallenge', { text: nudged }, true);
    const hold = table.state.holds[newest(table.state.holds)];
    expect(hold).toMatchObject({ surface: 'challenge', action: 'hold', to: 'facilitator' });
    fill(table, 'challenges', limits.challengesCount);
    expect(asked(leader, 'PrepareChallenge', { text })).toBe('too-many');
  });

  test('held while planning and released after going live still reaches somebody', () => {
    table.must(leader, 'PrepareChallenge', { text: nudged });
    const holdId = newest(table.state.holds);
    for (const type of ['PublishRules', 'SendAgenda']) table.must(facilitator, type);
    table.must(counsel, 'ApproveAgenda');
    table.must(facilitator, 'GoLive', { override: '' });
    const step = table.ask(facilitator, 'ReleaseHold', { holdId });
    const dead = step.refused === '' && statusOf(newest(table.state.challenges)) === 'draft';
    expect(dead).toBe(false);
  });
});

describe('a challenge posted live', () => {
  let challengeId: string;
  let key: string;
  beforeEach(() => {
    sit(live('challenges'));
    challengeId = table.must(leader, 'PostChallenge', { text });
    key = `challenge/${challengeId}`;
  });

  test('waits, seen by its author, facilitators and counsel', () => {
    expect(readers(table, text)).toEqual([...hosts, 'Amihan Reyes']);
    const mine = entry(table, leader, `myChallenge/${challengeId}`);
    expect(mine).toMatchObject({ status: 'waiting', text });
  });

  test('is in front of everyone once the facilitator accepts it, its author’s name with it', () => {
    for (const seat of [counsel, leader]) {
      expect(asked(seat, 'AcceptChallenge', { challengeId })).toBe('not-your-right');
    }
    expect(asked(facilitator, 'AcceptChallenge', { challengeId: 'tnone' })).toBe('no-such-thing');
    expect(asked(facilitator, 'AcceptChallenge', { challengeId })).toBe('');
    expect(readers(table, text)).toEqual(room);
    const facts = { status: 'accepted', author: 'Amihan Reyes', company: 'Brightwater Contact' };
    expect(entry(table, 'participants', key)).toMatchObject(facts);
    for (const type of ['AcceptChallenge', 'DeclineChallenge']) {
      expect(asked(facilitator, type, { challengeId })).toBe('already-so');
    }
  });

  test('is declined without the room’s hearing of it', () => {
    expect(asked(leader, 'DeclineChallenge', { challengeId })).toBe('not-your-right');
    expect(asked(facilitator, 'DeclineChallenge', { challengeId: 'tno' })).toBe('no-such-thing');
    expect(asked(facilitator, 'DeclineChallenge', { challengeId })).toBe('');
    expect(readers(table, text)).toEqual([...hosts, 'Amihan Reyes']);
    expect(asked(facilitator, 'AcceptChallenge', { challengeId })).toBe('already-so');
  });

  test('is gone for a facilitator when its author has withdrawn it', () => {
    table.must(leader, 'Withdraw', { kind: 'challenge', thingId: challengeId });
    for (const type of ['AcceptChallenge', 'DeclineChallenge']) {
      expect(asked(facilitator, type, { challengeId })).toBe('no-such-thing');
    }
    expect(readers(table, text)).toEqual([]);
  });

  test('is closed by counsel: still to be read, and nothing more is posted under it', () => {
    table.must(facilitator, 'AcceptChallenge', { challengeId });
    table.must(facilitator, 'ShowOnProjector', { kind: 'challenge', thingId: challengeId });
    expect(asked(facilitator, 'CloseChallenge', { challengeId })).toBe('not-your-right');
    expect(asked(counsel, 'CloseChallenge', { challengeId: 'tnone' })).toBe('no-such-thing');
    expect(asked(counsel, 'CloseChallenge', { challengeId })).toBe('');
    expect(readers(table, text)).toEqual(hall);
    expect(entry(table, 'participants', key)).toMatchObject({ status: 'closed' });
    expect(asked(counsel, 'CloseChallenge', { challengeId })).toBe('already-so');
    table.must(facilitator, 'NextPhase');
    table.must(facilitator, 'StartPhase');
    expect(asked(attendee, 'SharePractice', { challengeId, text })).toBe('not-accepted');
  });

  test('may come from the facilitator too, and no attendee', () => {
    expect(asked(facilitator, 'PostChallenge', { text })).toBe('');
    expect(asked(attendee, 'PostChallenge', { text })).toBe('not-your-right');
  });

  test('is refused unsigned, paused, out of phase and beyond the limit', () => {
    expect(asked(leader, 'PostChallenge', { text })).toBe('');
    fill(
      table,
      'challenges',
      Object.keys(table.state.challenges).length + limits.challengesEachCount,
    );
    expect(asked(leader, 'PostChallenge', { text })).toBe('too-many');
    table.must(facilitator, 'PausePhase');
    expect(asked(leader, 'PostChallenge', { text })).toBe('phase-paused');
    table.must(facilitator, 'NextPhase');
    expect(asked(leader, 'PostChallenge', { text })).toBe('wrong-phase');
    table.state = { ...table.state, signed: {} };
    expect(asked(leader, 'PostChallenge', { text })).toBe('not-signed');
    table.must(leader, 'PullBrake');
    expect(asked(leader, 'PostChallenge', { text })).toBe('room-braked');
    expect(asked(facilitator, 'AcceptChallenge', { challengeId })).toBe('room-braked');
  });

  test('is held when the filter says so, nudges included', () => {
    for (const said of [nudged, blocked]) table.ask(leader, 'PostChallenge', { text: said }, true);
    const actions = Object.values(table.state.holds).map(({ action }) => action);
    expect(actions).toEqual(['hold', 'block']);
    expect(newest(table.state.challenges)).toBe(challengeId);
  });
});
