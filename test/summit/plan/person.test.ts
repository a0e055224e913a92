import { beforeEach, describe, expect, test } from '@jest/globals';
import { limits, roster, type Seat, seatOf } from '../../../src/summit/summit.ts';
import { type Given, live, planned } from '../../support/given.ts';
import { blocked, entry, fill, holders, hosts, newest, readable, readers } from '../seen.ts';

const mail = 'liza@brightwater.example';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let leader: Seat;
let liza: { name: string; role: string; vendorId: string; mail: string };

beforeEach(() => {
  given = planned();
  ({ table, facilitator } = given);
  leader = given.leaders[0] as Seat;
  liza = { name: 'Liza Soriano', role: 'attendee', vendorId: leader.vendor ?? '', mail };
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function add(fields: object = {}, by = facilitator): string {
  return asked(by, 'AddPerson', { ...liza, ...fields });
}

describe('adding a person', () => {
  test('shows them to facilitators and counsel, the mail to facilitators alone', () => {
    expect(add()).toBe('');
    const key = `person/${newest(table.state.people)}`;
    expect(holders(table, key)).toEqual(hosts);
    expect(readers(table, mail)).toEqual(['facilitators']);
    expect(readers(table, liza.name)).toEqual([...hosts, liza.name]);
    expect(entry(table, 'facilitators', key)).toMatchObject({ role: 'attendee', devices: 0 });
  });

  test('binds leaders and attendees to one company, and the host’s side to none', () => {
    expect(add({ vendorId: '' })).toBe('vendor-needed');
    expect(add({ vendorId: 'tnone', role: 'leader' })).toBe('vendor-needed');
    for (const role of ['facilitator', 'counsel']) {
      expect(add({ role })).toBe('vendor-forbidden');
      expect(add({ role, vendorId: '' })).toBe('');
    }
  });

  test('is the facilitator’s; the host names facilitators and counsel only', () => {
    expect(add({}, given.host)).toBe('not-your-right');
    expect(add({ role: 'counsel', vendorId: '' }, given.host)).toBe('');
    expect(holders(table, `person/${newest(table.state.people)}`)).toEqual(['host', ...hosts]);
    for (const seat of [given.counsel, leader]) expect(add({}, seat)).toBe('not-your-right');
  });

  test('has a limit, a readable mail and a filtered name', () => {
    expect(readable('AddPerson', { ...liza, mail: 'no mail' })).toBe(false);
    expect(readable('AddPerson', { ...liza, mail: '' })).toBe(true);
    expect(add({ name: blocked })).toBe('');
    const hold = table.state.holds[newest(table.state.holds)];
    expect(hold).toMatchObject({ surface: 'name', to: 'counsel' });
    fill(table, 'people', limits.peopleCount);
    expect(add()).toBe('too-many');
  });

  test('puts a name in the roster only once live', () => {
    add();
    expect(roster(table.state)).toEqual([]);
    const names = roster(live('welcome').table.state).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Amihan Reyes', 'Imani Okoro']));
    expect(names).not.toContain('');
  });
});

describe('changing a person', () => {
  function change(personId: string, fields: object = {}): string {
    return asked(facilitator, 'ChangePerson', { personId, ...liza, ...fields });
  }

  test('corrects a name and leaves the door open', () => {
    const { generation } = table.state.people[leader.person] ?? {};
    expect(change(leader.person, { role: 'leader', name: 'Amihan Reyes-Cruz' })).toBe('');
    expect(table.state.people[leader.person]).toMatchObject({ invited: true, generation });
    expect(entry(table, leader, 'me/now')).toMatchObject({ name: 'Amihan Reyes-Cruz' });
  });

  test('ends every older door when role or company changes', () => {
    const before = table.state.people[leader.person]?.generation ?? 0;
    expect(seatOf(table.state, leader.person, before)).toMatchObject(leader);
    expect(change(leader.person, { name: 'Amihan Reyes' })).toBe('');
    expect(seatOf(table.state, leader.person, before)).toBeUndefined();
    expect(seatOf(table.state, leader.person)).toBeUndefined();
    table.must(facilitator, 'IssueInvitation', { personId: leader.person });
    expect(seatOf(table.state, leader.person)).toMatchObject({ role: 'attendee' });
    expect(seatOf(table.state, leader.person, before)).toBeUndefined();
  });

  test('is refused of nobody, of the projector, of oneself and into the wrong place', () => {
    expect(change('tnone')).toBe('no-such-thing');
    expect(change('projector')).toBe('no-such-thing');
    const me = { name: 'Imani Okoro', role: 'counsel', vendorId: '' };
    expect(change(facilitator.person, me)).toBe('not-your-right');
    expect(change(facilitator.person, { ...me, role: 'facilitator' })).toBe('');
    expect(change(leader.person, { role: 'leader', vendorId: '' })).toBe('vendor-needed');
    expect(change(leader.person, { role: 'facilitator' })).toBe('vendor-forbidden');
    const fields = { personId: leader.person, ...liza };
    expect(asked(given.counsel, 'ChangePerson', fields)).toBe('not-your-right');
  });
});

describe('removing a person', () => {
  test('closes their doors, and they are gone from every list', () => {
    const personId = leader.person;
    const before = table.state.people[personId]?.generation;
    expect(asked(given.counsel, 'RemovePerson', { personId })).toBe('not-your-right');
    expect(asked(facilitator, 'RemovePerson', { personId })).toBe('');
    expect(seatOf(table.state, personId, before)).toBeUndefined();
    expect(holders(table, `person/${personId}`)).toEqual([]);
    expect(entry(table, leader, 'me/now')).toBeUndefined();
    expect(asked(facilitator, 'IssueInvitation', { personId })).toBe('no-such-thing');
    for (const again of [personId, 'tnone', 'projector']) {
      expect(asked(facilitator, 'RemovePerson', { personId: again })).toBe('no-such-thing');
    }
  });

  test('is refused of oneself', () => {
    const own = { personId: facilitator.person };
    expect(asked(facilitator, 'RemovePerson', own)).toBe('not-your-right');
  });
});

describe('importing people', () => {
  const rows = [
    { name: 'Liza Soriano', role: 'attendee', vendor: 'brightwater contact', mail },
    { name: 'Sam Ortega', role: 'leader', vendor: 'Calloway Voice', mail: '' },
  ];

  test('adds every row, companies matched by name in any case', () => {
    expect(asked(facilitator, 'ImportPeople', { rows })).toBe('');
    const added = Object.values(table.state.people).slice(-2);
    expect(added).toMatchObject([
      { name: 'Liza Soriano', vendor: leader.vendor, mail },
      { name: 'Sam Ortega', vendor: given.leaders[1]?.vendor, role: 'leader' },
    ]);
    expect(readers(table, mail)).toEqual(['facilitators']);
  });

  test('takes nothing when one row cannot be taken', () => {
    const before = Object.keys(table.state.people);
    const wrong = [...rows, { name: 'Omar Reid', role: 'leader', vendor: 'Granite', mail: '' }];
    expect(asked(facilitator, 'ImportPeople', { rows: wrong })).toBe('vendor-needed');
    fill(table, 'people', limits.peopleCount - before.length - 1);
    expect(asked(facilitator, 'ImportPeople', { rows })).toBe('too-many');
    expect(asked(facilitator, 'ImportPeople', { rows: rows.slice(1) })).toBe('');
  });

  test('passes the filter, row by row, and names no host’s side', () => {
    const wrong = [rows[0], { ...rows[1], name: blocked }];
    const before = Object.keys(table.state.people).length;
    expect(asked(facilitator, 'ImportPeople', { rows: wrong })).toBe('');
    expect(Object.keys(table.state.people)).toHaveLength(before);
    expect(table.state.holds[newest(table.state.holds)]).toMatchObject({ action: 'block' });
    for (const role of ['facilitator', 'counsel', 'projector']) {
      expect(readable('ImportPeople', { rows: [{ ...rows[0], role }] })).toBe(false);
    }
    const many = Array.from({ length: limits.importRowsCount + 1 }, () => rows[0]);
    expect(readable('ImportPeople', { rows: many })).toBe(false);
    expect(readable('ImportPeople', { rows: many.slice(1) })).toBe(true);
  });
});

describe('one’s own seat', () => {
  test('is told to each person, and to nobody else', () => {
    expect(entry(table, leader, 'me/now')).toEqual({
      ...{ person: leader.person, name: 'Amihan Reyes', role: 'leader', signed: 0, leads: [] },
      ...{ company: 'Brightwater Contact', vendor: leader.vendor },
    });
    for (const who of ['participants', 'facilitators', 'counsel'] as const) {
      expect(entry(table, who, 'me/now')).toBeUndefined();
    }
  });
});
