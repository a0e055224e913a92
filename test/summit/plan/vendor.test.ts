import { beforeEach, describe, expect, test } from '@jest/globals';
import { vendors } from '../../../scripts/founding/cast.ts';
import { limits, roster, type Seat } from '../../../src/summit/summit.ts';
import { type Given, live, planned } from '../../support/given.ts';
import { blocked, entry, fill, holders, hosts, kept, newest, readable, readers } from '../seen.ts';

const { name, group, sites } = vendors[2] as (typeof vendors)[0];

let given: Given;
let table: Given['table'];
let facilitator: Seat;

beforeEach(() => {
  given = planned();
  ({ table, facilitator } = given);
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function added(): string {
  return table.must(facilitator, 'AddVendor', { name, group, sites });
}

describe('adding a company', () => {
  test('shows it to facilitators and counsel, and its queue alias to nobody', () => {
    const vendorId = added();
    const key = `vendor/${vendorId}`;
    expect(holders(table, key)).toEqual(hosts);
    expect(entry(table, 'counsel', key)).toEqual({ name, group, sites, signed: false });
    expect(readers(table, name)).toEqual(hosts);
  });

  test('gives each company an alias of its own that is not its name', () => {
    for (const vendor of vendors.slice(2)) {
      table.must(facilitator, 'AddVendor', { ...vendor, people: undefined });
    }
    const all = Object.values(table.state.vendors);
    expect(new Set(all.map(({ alias }) => alias)).size).toBe(all.length);
    for (const vendor of all) expect(vendor.alias).not.toContain(vendor.name.split(' ')[0]);
  });

  test('takes the name for its legal group when none is given', () => {
    const vendorId = table.must(facilitator, 'AddVendor', { name, group: '', sites: [] });
    expect(table.state.vendors[vendorId]).toMatchObject({ group: name, sites: [] });
  });

  test('is the facilitator’s, before the summit is over, within the limits', () => {
    for (const seat of [given.host, given.counsel, given.leaders[0] as Seat]) {
      expect(asked(seat, 'AddVendor', { name, group, sites })).toBe('not-your-right');
    }
    const many = Array.from({ length: limits.sitesCount + 1 }, () => 'Bogota');
    expect(readable('AddVendor', { name, group, sites: many })).toBe(false);
    fill(table, 'vendors', limits.vendorsCount);
    expect(asked(facilitator, 'AddVendor', { name, group, sites })).toBe('too-many');
    const late = live('close');
    late.table.must(late.facilitator, 'EndLive');
    const step = late.table.ask(late.facilitator, 'AddVendor', { name, group, sites });
    expect(step.refused).toBe('wrong-stage');
  });

  test.each([
    ['name', { name: blocked }],
    ['group', { group: blocked }],
    ['sites', { sites: ['Bogota', blocked] }],
  ])('passes the filter in every field: %s', (field, words) => {
    table.must(facilitator, 'AddVendor', { name, group, sites, ...words });
    expect(Object.keys(table.state.vendors)).toHaveLength(2);
    const hold = table.state.holds[newest(table.state.holds)];
    expect(hold).toMatchObject({ surface: 'vendor', to: 'counsel', verdict: { 0: { field } } });
    expect(kept(table)).not.toContain(blocked);
  });
});

describe('changing and removing a company', () => {
  test('corrects what facilitators and counsel see', () => {
    const vendorId = added();
    const changed = { vendorId, name: 'Delmar Cares', group, sites: ['Medellin'] };
    expect(asked(facilitator, 'ChangeVendor', changed)).toBe('');
    expect(entry(table, 'counsel', `vendor/${vendorId}`)).toMatchObject({ sites: ['Medellin'] });
    expect(readers(table, 'Delmar Cares')).toEqual(hosts);
    const unknown = { ...changed, vendorId: 'tnone' };
    expect(asked(facilitator, 'ChangeVendor', unknown)).toBe('no-such-thing');
    expect(asked(given.counsel, 'ChangeVendor', changed)).toBe('not-your-right');
  });

  test('is refused while anybody belongs to it, and once live', () => {
    const vendorId = added();
    const used = given.leaders[0]?.vendor;
    expect(asked(facilitator, 'RemoveVendor', { vendorId: used })).toBe('vendor-in-use');
    expect(asked(facilitator, 'RemoveVendor', { vendorId: 'tnone' })).toBe('no-such-thing');
    const call = { vendorId, answer: 'willing', calledBy: 'Imani Okoro', calledOn: '2026-11-02' };
    table.must(facilitator, 'RecordBuyIn', { ...call, hopes: '', notes: '' });
    expect(asked(facilitator, 'RemoveVendor', { vendorId })).toBe('');
    expect(holders(table, `vendor/${vendorId}`)).toEqual([]);
    expect(holders(table, `buyIn/${vendorId}`)).toEqual([]);
    const late = live('welcome');
    const step = late.table.ask(late.facilitator, 'RemoveVendor', { vendorId });
    expect(step.refused).toBe('wrong-stage');
  });
});

describe('the names of the companies', () => {
  test('are in the roster once live, and not before', () => {
    expect(roster(table.state)).toEqual([]);
    const late = live('welcome');
    const companies = roster(late.table.state).map(({ company }) => company);
    expect(new Set(companies)).toEqual(
      new Set(['Northstar Telecom', 'Brightwater Contact', 'Calloway Voice']),
    );
  });
});

describe('a company’s signature', () => {
  test('is its leader’s, and falls with a new version of the rules', () => {
    table.must(facilitator, 'PublishRules');
    const [leader] = given.leaders as [Seat];
    const [attendee] = given.attendees as [Seat];
    const signed = () => entry(table, 'facilitators', `vendor/${leader.vendor}`)?.['signed'];
    table.must(attendee, 'SignRules', { version: 1 });
    expect(signed()).toBe(false);
    table.must(leader, 'SignRules', { version: 1 });
    expect(signed()).toBe(true);
    table.must(facilitator, 'DraftRules', { text: 'We share what we do with people.' });
    table.must(facilitator, 'PublishRules');
    expect(signed()).toBe(false);
  });
});

describe('importing companies', () => {
  test('adds each row as a company, and refuses more than there is room for', () => {
    const rows = [
      { name: 'Harbor Assist', group: '', sites: ['Cebu'] },
      { name: 'Juniper Lines', group: 'Juniper', sites: [] },
    ];
    table.must(facilitator, 'ImportVendors', { rows });
    const names = Object.values(table.state.vendors).map((vendor) => vendor.name);
    expect(names).toEqual(expect.arrayContaining(['Harbor Assist', 'Juniper Lines']));
    fill(table, 'vendors', limits.vendorsCount);
    expect(asked(facilitator, 'ImportVendors', { rows })).toBe('too-many');
    expect(asked(given.counsel, 'ImportVendors', { rows })).toBe('not-your-right');
  });
});
