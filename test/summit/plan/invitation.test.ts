import { beforeEach, describe, expect, test } from '@jest/globals';
import * as summit from '../../../src/summit/summit.ts';
import { limits, type Seat, seatOf } from '../../../src/summit/summit.ts';
import { type Given, live, planned } from '../../support/given.ts';
import {
  blocked,
  entry,
  fill,
  guest,
  holders,
  hosts,
  kept,
  newest,
  nudged,
  readable,
  readers,
} from '../seen.ts';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let attendee: Seat;

function sit(next: Given): void {
  given = next;
  ({ table, facilitator } = given);
  attendee = given.attendees[0] as Seat;
}

beforeEach(() => sit(planned()));

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

describe('a personal link', () => {
  test('opens the seat of one person, and ends every earlier one when issued again', () => {
    const { person: personId } = attendee;
    const first = table.state.people[personId]?.generation ?? 0;
    expect(seatOf(table.state, personId, first)).toMatchObject(attendee);
    expect(asked(facilitator, 'IssueInvitation', { personId })).toBe('');
    expect(seatOf(table.state, personId, first)).toBeUndefined();
    expect(seatOf(table.state, personId, first + 1)).toMatchObject(attendee);
    expect(asked(facilitator, 'RevokeInvitation', { personId })).toBe('');
    expect(seatOf(table.state, personId)).toBeUndefined();
    const key = `person/${personId}`;
    expect(entry(table, 'facilitators', key)).toMatchObject({ invited: false, devices: 0 });
  });

  test.each(['IssueInvitation', 'RevokeInvitation'])('%s is for hosts and facilitators', (type) => {
    const of = (seat: Seat, personId: string) => asked(seat, type, { personId });
    for (const seat of [given.counsel, given.leaders[0] as Seat, attendee]) {
      expect(of(seat, attendee.person)).toBe('not-your-right');
    }
    for (const person of [facilitator.person, given.counsel.person, 'projector']) {
      expect(of(given.host, person)).toBe('');
    }
    expect(of(given.host, attendee.person)).toBe('no-such-thing');
    expect(of(facilitator, facilitator.person)).toBe('no-such-thing');
    expect(of(facilitator, 'tnone')).toBe('no-such-thing');
    table.must(facilitator, 'RemovePerson', { personId: attendee.person });
    expect(of(facilitator, attendee.person)).toBe('no-such-thing');
  });

  test('shows facilitators a second device', () => {
    const devices = () => entry(table, 'facilitators', `person/${attendee.person}`)?.['devices'];
    expect(asked(attendee, 'Enter', { device: 'phone-0001' })).toBe('');
    expect(asked(attendee, 'Enter', { device: 'phone-0001' })).toBe('already-so');
    expect(devices()).toBe(1);
    expect(asked(attendee, 'Enter', { device: 'laptop-001' })).toBe('');
    expect(devices()).toBe(2);
    expect(readers(table, 'laptop-001')).toEqual([]);
    table.must(facilitator, 'IssueInvitation', { personId: attendee.person });
    expect(devices()).toBe(0);
    expect(readable('Enter', { device: 'short' })).toBe(false);
  });
});

describe('the join code', () => {
  test('is renewed by the facilitator until the live part is over', () => {
    const before = table.state.joinCode;
    for (const seat of [given.host, given.counsel]) {
      expect(asked(seat, 'RenewJoinCode')).toBe('not-your-right');
    }
    expect(asked(facilitator, 'RenewJoinCode')).toBe('');
    expect(table.state.joinCode).not.toBe(before);
    sit(live('close'));
    table.must(facilitator, 'EndLive');
    expect(asked(facilitator, 'RenewJoinCode')).toBe('wrong-stage');
  });
});

describe('a guest in the lobby', () => {
  const knock = (by = guest, name = 'Mara Quist') => asked(by, 'Knock', { name });
  const admit = (fields: object = {}) => {
    const vendorId = given.leaders[1]?.vendor;
    const named = { knockId: guest.person, name: 'Mara Quist', role: 'attendee', vendorId };
    return asked(facilitator, 'Admit', { ...named, ...fields });
  };

  test('is seen by facilitators and in their own lobby', () => {
    expect(knock()).toBe('');
    expect(holders(table, `knock/${guest.person}`)).toEqual(['facilitators']);
    expect(readers(table, 'Mara Quist')).toEqual(['facilitators', guest.person]);
    expect(entry(table, guest, 'lobby/now')).toEqual({ name: 'Mara Quist' });
  });

  test('sees the lobby and nothing else', () => {
    sit(live('ideas'));
    knock();
    expect(Object.keys(summit.view(table.state, guest))).toEqual(['lobby/now']);
    for (const type of ['Arrive', 'SignRules', 'PostIdea', 'PullBrake', 'WriteThread']) {
      expect([type, asked(guest, type, { version: 1 })]).toEqual([type, 'not-your-right']);
    }
  });

  test('knocks once, under a name the filter passes, while there is room', () => {
    expect(knock(guest, nudged)).toBe('text-nudged');
    expect(knock(guest, blocked)).toBe('text-refused');
    expect(kept(table)).not.toContain(blocked);
    expect([knock(), knock()]).toEqual(['', 'already-so']);
    for (const seat of [facilitator, attendee]) expect(knock(seat)).toBe('not-your-right');
    fill(table, 'knocks', limits.knocksCount);
    expect(knock({ role: 'guest', person: 'gother' })).toBe('too-many');
  });

  test('is let in by the facilitator, who names role and company', () => {
    knock();
    expect(admit({ knockId: 'gnone' })).toBe('no-such-thing');
    expect(admit({ vendorId: 'tnone' })).toBe('vendor-needed');
    expect(admit()).toBe('');
    const seat = { role: 'attendee', person: guest.person, vendor: given.leaders[1]?.vendor };
    expect(seatOf(table.state, guest.person)).toMatchObject(seat);
    expect(entry(table, guest, 'lobby/now')).toBeUndefined();
    expect(entry(table, guest, 'me/now')).toMatchObject({ company: 'Calloway Voice' });
    expect(holders(table, `person/${guest.person}`)).toEqual(hosts);
    expect(holders(table, `knock/${guest.person}`)).toEqual([]);
    expect([admit(), knock()]).toEqual(['no-such-thing', 'already-so']);
  });

  test('signs before posting like everybody else', () => {
    sit(live('ideas'));
    knock();
    admit();
    const seat = seatOf(table.state, guest.person) as Seat;
    const idea = { challengeId: newest(table.state.challenges), text: 'What if we listened?' };
    expect(asked(seat, 'PostIdea', idea)).toBe('not-signed');
    table.must(seat, 'SignRules', { version: 1 });
    expect(asked(seat, 'PostIdea', idea)).toBe('');
  });

  test('is not let in under a name the filter stops, or into a full summit', () => {
    knock();
    expect(admit({ name: blocked })).toBe('');
    expect(table.state.people[guest.person]).toBeUndefined();
    expect(table.state.holds[newest(table.state.holds)]).toMatchObject({ to: 'counsel' });
    fill(table, 'people', limits.peopleCount);
    expect(admit()).toBe('too-many');
  });

  test('is turned away, and may knock again', () => {
    const away = (by: Seat) => asked(by, 'TurnAway', { knockId: guest.person });
    expect(away(facilitator)).toBe('no-such-thing');
    knock();
    expect(away(given.counsel)).toBe('not-your-right');
    expect(away(facilitator)).toBe('');
    expect(entry(table, guest, 'lobby/now')).toBeUndefined();
    expect(readers(table, 'Mara Quist')).toEqual([]);
    expect(knock()).toBe('');
  });
});
