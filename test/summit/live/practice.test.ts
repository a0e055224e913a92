import { beforeEach, describe, expect, test } from '@jest/globals';
import { fourteen, practices } from '../../../scripts/founding/lines.ts';
import { limits, type Seat } from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import { entry, fill, holders, newest, nudged, readers, room } from '../seen.ts';

const text = practices[0] ?? '';

let given: Given;
let table: Given['table'];
let attendee: Seat;
let challengeId: string;

beforeEach(() => {
  given = live('practices');
  table = given.table;
  attendee = given.attendees[0] as Seat;
  challengeId = newest(table.state.challenges);
});

function share(fields: object = {}, by = attendee): string {
  return table.ask(by, 'SharePractice', { challengeId, text, ...fields }).refused;
}

describe('a practice', () => {
  test('is shown at once to everyone, with its author’s name and company', () => {
    expect(share()).toBe('');
    const key = `practice/${newest(table.state.practices)}`;
    expect(holders(table, key)).toEqual(room);
    expect(readers(table, text)).toEqual(room);
    expect(entry(table, 'participants', key)).toMatchObject({
      ...{ text, author: 'Jun Bautista', company: 'Brightwater Contact', challenge: challengeId },
    });
  });

  test('is shared by leaders and attendees, never by the host’s side', () => {
    expect(share({}, given.leaders[1])).toBe('');
    for (const seat of [given.facilitator, given.counsel]) {
      expect(share({}, seat)).toBe('not-your-right');
    }
  });

  test('stands under an accepted challenge', () => {
    expect(share({ challengeId: 'tnone' })).toBe('no-such-thing');
    const [first = ''] = Object.keys(table.state.challenges);
    table.must(given.counsel, 'CloseChallenge', { challengeId: first });
    expect(share({ challengeId: first })).toBe('not-accepted');
    const gone = { kind: 'challenge', thingId: challengeId, topic: 'strategy' };
    table.must(given.counsel, 'Retract', gone);
    expect(share()).toBe('no-such-thing');
  });

  test('is refused unsigned, out of phase, braked and beyond the limit', () => {
    share();
    fill(table, 'practices', limits.practicesCount);
    expect(share()).toBe('too-many');
    table.must(attendee, 'PullBrake');
    expect(share()).toBe('room-braked');
    table.must(given.counsel, 'LiftBrake', { why: '' });
    table.must(given.facilitator, 'NextPhase');
    table.must(given.facilitator, 'StartPhase');
    expect(share()).toBe('wrong-phase');
    table.state = { ...table.state, signed: {} };
    expect(share()).toBe('not-signed');
  });

  test('is nudged, and shown when sent again confirmed', () => {
    const fields = { challengeId, text: nudged };
    expect(table.ask(attendee, 'SharePractice', fields).refused).toBe('text-nudged');
    expect(table.ask(attendee, 'SharePractice', fields, true).refused).toBe('');
    expect(readers(table, nudged)).toEqual(room);
  });

  test.each(fourteen)('passes the filter of all topics: $topic', ({ topic, stop, pass }) => {
    expect(share({ text: stop })).toBe('');
    expect(table.state.practices).toEqual({});
    const hold = table.state.holds[newest(table.state.holds)];
    const topics = hold?.verdict.flatMap(({ findings }) => findings.map((one) => one.topic));
    expect(topics).toContain(topic);
    expect(share({ text: pass })).toBe('');
    expect(readers(table, pass)).toEqual(room);
  });
});
