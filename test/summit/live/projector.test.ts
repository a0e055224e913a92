import { beforeEach, describe, expect, test } from '@jest/globals';
import { challenges, ideas, practices } from '../../../scripts/founding/lines.ts';
import type { Seat } from '../../../src/summit/summit.ts';
import * as summit from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import { blocked, entry, fill, hall, newest, nudged, readers, room, stopped } from '../seen.ts';

const screen: Seat = { role: 'projector', person: 'projector' };
const words = 'Ten more minutes, then coffee.';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let attendee: Seat;
let challengeId: string;

beforeEach(() => {
  given = live('ideas');
  ({ table, facilitator } = given);
  attendee = given.attendees[0] as Seat;
  challengeId = Object.keys(table.state.challenges)[0] ?? '';
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function show(kind: string, thingId: string): string {
  return asked(facilitator, 'ShowOnProjector', { kind, thingId });
}

describe('the big screen', () => {
  test('shows one delivered thing at a time, to everyone', () => {
    expect(show('challenge', challengeId)).toBe('');
    expect(readers(table, challenges[0] ?? '')).toEqual(hall);
    const thingId = table.must(attendee, 'PostIdea', { challengeId, text: ideas[0] });
    expect(show('idea', thingId)).toBe('');
    expect(readers(table, ideas[0] ?? '')).toEqual(hall);
    expect(readers(table, challenges[0] ?? '')).toEqual(room);
  });

  test('is cleared by the facilitator, braked or not', () => {
    expect(asked(facilitator, 'ClearProjector')).toBe('already-so');
    show('challenge', challengeId);
    table.must(attendee, 'PullBrake');
    expect(show('challenge', challengeId)).toBe('room-braked');
    expect(asked(facilitator, 'ClearProjector')).toBe('');
    table.must(given.counsel, 'LiftBrake', { why: '' });
    expect(entry(table, 'projector', 'shown/now')).toBeUndefined();
  });

  test('is the facilitator’s alone', () => {
    for (const seat of [given.counsel, given.leaders[0] as Seat, attendee, screen]) {
      const fields = { kind: 'challenge', thingId: challengeId };
      expect(asked(seat, 'ShowOnProjector', fields)).toBe('not-your-right');
      expect(asked(seat, 'ClearProjector')).toBe('not-your-right');
    }
  });

  test('never shows what is not there, held, waiting or not revealed', () => {
    table.must(attendee, 'PostIdea', { challengeId, text: stopped });
    const holdId = newest(table.state.holds);
    for (const kind of ['challenge', 'practice', 'idea', 'group', 'kudos', 'broadcast', 'vote']) {
      for (const thingId of ['tnone', holdId]) {
        expect([kind, show(kind, thingId)]).toEqual([kind, 'no-such-thing']);
      }
    }
    expect(show('practice', challengeId)).toBe('no-such-thing');
  });

  test('never shows a challenge before the facilitator has accepted it', () => {
    given = live('challenges');
    ({ table, facilitator } = given);
    const text = challenges[3] ?? '';
    const thingId = table.must(given.leaders[0] as Seat, 'PostChallenge', { text });
    expect(show('challenge', thingId)).toBe('no-such-thing');
    table.must(facilitator, 'DeclineChallenge', { challengeId: thingId });
    expect(show('challenge', thingId)).toBe('no-such-thing');
  });

  test('shows a practice with its author', () => {
    given = live('practices');
    ({ table, facilitator } = given);
    const fields = { challengeId, text: practices[0] };
    const thingId = table.must(given.attendees[0] as Seat, 'SharePractice', fields);
    expect(show('practice', thingId)).toBe('');
    expect(entry(table, 'projector', 'shown/now')).toMatchObject({ author: 'Jun Bautista' });
  });

  test('sees the frame, phase, notice, rules, agenda, objections and number, and no more', () => {
    table.must(attendee, 'PostIdea', { challengeId, text: ideas[0] });
    table.must(attendee, 'PostIdea', { challengeId, text: blocked });
    table.must(attendee, 'RaiseObjection', { sentence: '' });
    show('challenge', challengeId);
    const kinds = Object.keys(summit.see(table.state, { audience: 'projector' }));
    expect(new Set(kinds.map((key) => key.split('/')[0]))).toEqual(
      new Set(['summit', 'rules', 'agenda', 'present', 'phase', 'notice', 'shown', 'objection']),
    );
  });

  test('cannot tell that something was held or decided', () => {
    const told: unknown[] = [];
    const listen = (step: ReturnType<Given['table']['ask']>) => {
      for (const viewer of [{ audience: 'projector' as const }, { own: 'projector' }]) {
        told.push(...summit.show(step.before, step.after, step.keys, viewer));
      }
    };
    listen(table.ask(attendee, 'PostIdea', { challengeId, text: stopped }));
    const holdId = newest(table.state.holds);
    listen(table.ask(facilitator, 'ReadHold', { holdId, why: 'To see what it is.' }));
    listen(table.ask(facilitator, 'ReturnHold', { holdId }));
    expect(told).toEqual([]);
  });
});

describe('a broadcast', () => {
  test('reaches the room at once, and the projector when shown', () => {
    expect(asked(facilitator, 'Broadcast', { text: words })).toBe('');
    expect(readers(table, words)).toEqual(room);
    show('broadcast', newest(table.state.broadcasts));
    expect(readers(table, words)).toEqual(hall);
  });

  test('is the facilitator’s, within limits, and not while braked', () => {
    for (const seat of [given.counsel, given.leaders[0] as Seat, attendee]) {
      expect(asked(seat, 'Broadcast', { text: words })).toBe('not-your-right');
    }
    table.must(facilitator, 'Broadcast', { text: words });
    fill(table, 'broadcasts', summit.limits.broadcastsCount);
    expect(asked(facilitator, 'Broadcast', { text: words })).toBe('too-many');
    table.must(attendee, 'PullBrake');
    expect(asked(facilitator, 'Broadcast', { text: words })).toBe('room-braked');
  });

  test('passes the strict filter like any text', () => {
    for (const text of [nudged, blocked]) table.ask(facilitator, 'Broadcast', { text }, true);
    expect(table.state.broadcasts).toEqual({});
    const found = Object.values(table.state.holds).map(({ action, to }) => [action, to]);
    expect(found).toEqual([
      ['hold', 'counsel'],
      ['block', 'counsel'],
    ]);
  });
});
