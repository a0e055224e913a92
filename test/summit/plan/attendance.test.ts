import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Seat } from '../../../src/summit/summit.ts';
import { type Given, live, planned } from '../../support/given.ts';
import { entry, hall, holders, hosts } from '../seen.ts';

let given: Given;
let table: Given['table'];
let attendee: Seat;

beforeEach(() => {
  given = live('ideas');
  table = given.table;
  attendee = given.attendees[0] as Seat;
});

function asked(seat: Seat, type: string): string {
  return table.ask(seat, type).refused;
}

function count(): unknown {
  return entry(table, 'participants', 'present/now')?.['count'];
}

describe('the roll call', () => {
  test('counts who is here for everyone, and says who it is to facilitators and counsel', () => {
    const everybody = [attendee, given.leaders[0] as Seat, given.facilitator, given.counsel];
    for (const seat of everybody) expect(asked(seat, 'Arrive')).toBe('');
    expect(count()).toBe(4);
    expect(holders(table, 'present/now')).toEqual(hall);
    expect(entry(table, 'participants', 'present/now')).toEqual({ count: 4 });
    for (const who of hosts) {
      const person = entry(table, who as 'counsel', `person/${attendee.person}`);
      expect(person).toMatchObject({ present: true });
    }
    expect(holders(table, `person/${attendee.person}`)).toEqual(hosts);
  });

  test('keeps every coming and going with its time', () => {
    const at: number[] = [];
    for (const type of ['Arrive', 'Depart', 'Arrive']) {
      table.wait(60_000);
      expect(asked(attendee, type)).toBe('');
      at.push(table.events.at(-1)?.at ?? 0);
    }
    const marks = [true, false, true].map((present, index) => ({ at: at[index], present }));
    expect(table.state.attendance[attendee.person]).toEqual({ present: true, marks });
    expect(count()).toBe(1);
  });

  test('takes each coming and going once', () => {
    expect(asked(attendee, 'Depart')).toBe('already-so');
    expect([asked(attendee, 'Arrive'), asked(attendee, 'Arrive')]).toEqual(['', 'already-so']);
    expect([asked(attendee, 'Depart'), asked(attendee, 'Depart')]).toEqual(['', 'already-so']);
    expect(count()).toBe(0);
  });

  test('goes on while the brake is on, and only in the live room', () => {
    table.must(attendee, 'PullBrake');
    expect(asked(attendee, 'Arrive')).toBe('');
    table.must(given.facilitator, 'EndLive');
    expect(asked(attendee, 'Depart')).toBe('wrong-stage');
    expect(holders(table, 'present/now')).toEqual([]);
    const early = planned();
    const [one] = early.attendees as [Seat];
    expect(early.table.ask(one, 'Arrive').refused).toBe('wrong-stage');
    for (const role of ['host', 'guest', 'projector'] as const) {
      expect(asked({ role, person: role }, 'Arrive')).toBe('not-your-right');
    }
  });
});
