import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { charter } from '../../../scripts/founding/cast.ts';
import type { Seat } from '../../../src/summit/summit.ts';
import * as summit from '../../../src/summit/summit.ts';
import { live, planned } from '../../support/given.ts';
import { Table } from '../../support/house.ts';
import {
  blocked,
  entry,
  hall,
  holders,
  hosts,
  newest,
  nudged,
  readable,
  readers,
  room,
} from '../seen.ts';

const host: Seat = { role: 'host', person: 'host' };
const frame = charter(1_800_000_000_000);
const recipe = JSON.parse(readFileSync('views/text/founding.en.json', 'utf8')) as {
  rules: string;
  phases: { title: string; kind: string; minutes: number; prompt: string }[];
};
const phase = { title: 'Coffee', kind: 'break', minutes: 15, prompt: '' };

describe('starting a summit', () => {
  let table: Table;
  beforeEach(() => {
    table = new Table();
  });

  function start(fields: object = {}, by = host): string {
    return table.ask(by, 'StartSummit', { ...frame, rules: '', phases: [], ...fields }).refused;
  }

  test('writes its frame for everyone with a seat, the host included', () => {
    expect(start()).toBe('');
    expect(holders(table, 'summit/now')).toEqual(['host', ...hall]);
    const { willingPercent, ...shown } = frame;
    expect(entry(table, 'participants', 'summit/now')).toMatchObject({ ...shown, stage: 'plan' });
    expect(entry(table, 'participants', 'summit/now')).not.toHaveProperty('willingPercent');
    for (const who of hosts) {
      expect(entry(table, who as 'counsel', 'summit/now')).toMatchObject({ willingPercent });
    }
  });

  test('takes a recipe: draft rules and phases, seen by facilitators and counsel', () => {
    expect(start(recipe)).toBe('');
    expect(entry(table, 'facilitators', 'rulesDraft/now')).toEqual({ text: recipe.rules });
    expect(table.state.agenda.order).toHaveLength(recipe.phases.length);
    expect(holders(table, 'rulesDraft/now')).toEqual(hosts);
    expect(holders(table, 'agenda/now')).toEqual(hosts);
  });

  test('is the host’s, once', () => {
    expect(start({}, { role: 'facilitator', person: 'tsomebody' })).toBe('not-your-right');
    expect([start(), start()]).toEqual(['', 'already-so']);
  });

  test('refuses a recipe with a vague title', () => {
    expect(start({ phases: [phase, { ...phase, title: 'Any other business' }] })).toBe(
      'title-vague',
    );
    expect(table.state).toEqual(summit.empty);
  });

  test('refuses words that the filter stops, in every field, and keeps nothing', () => {
    const fields = ['title', 'purpose', 'host', 'mission', 'hopedFor'];
    for (const field of fields) expect(start({ [field]: blocked })).toBe('text-refused');
    expect(start({ purpose: nudged })).toBe('text-refused');
    expect(start({ phases: [{ ...phase, prompt: blocked }] })).toBe('text-refused');
    expect([table.state, table.events]).toEqual([summit.empty, []]);
  });

  test('reads nothing beyond the limits', () => {
    const read = (fields: object) =>
      readable('StartSummit', { ...frame, rules: '', phases: [], ...fields });
    const phases = Array.from({ length: summit.limits.phasesCount + 1 }, () => phase);
    expect(read({})).toBe(true);
    expect(read({ phases })).toBe(false);
    expect(read({ phases: phases.slice(1) })).toBe(true);
    expect(read({ rules: 'r'.repeat(summit.limits.longTextChars + 1) })).toBe(false);
    expect(read({ title: '   ' })).toBe(false);
    expect(read({ languages: [] })).toBe(false);
  });
});

describe('changing the purpose', () => {
  test('is seen by everyone with a seat, while planning', () => {
    const { table, facilitator, counsel } = planned();
    const changed = { ...frame, purpose: 'Share how we coach.' };
    expect(table.ask(counsel, 'ChangePurpose', changed).refused).toBe('not-your-right');
    expect(table.ask(facilitator, 'ChangePurpose', changed).refused).toBe('');
    expect(readers(table, 'Share how we coach.')).toEqual(['host', ...room]);
  });

  test('is refused once the room is live', () => {
    const { table, facilitator } = live('welcome');
    expect(table.ask(facilitator, 'ChangePurpose', frame).refused).toBe('wrong-stage');
  });

  test('passes the strict filter and goes to counsel', () => {
    const { table, facilitator } = planned();
    table.must(facilitator, 'ChangePurpose', { ...frame, hopedFor: blocked });
    expect(table.state.purpose.hopedFor).toBe(frame.hopedFor);
    expect(table.state.holds[newest(table.state.holds)]).toMatchObject({ to: 'counsel' });
  });

  test('to a language without a pack holds every sentence, names excepted', () => {
    const { table, facilitator, leaders } = planned();
    table.must(facilitator, 'ChangePurpose', { ...frame, languages: ['de'] });
    const [leader] = leaders as [Seat];
    table.must(leader, 'PrepareChallenge', { text: 'How do you grow young team leaders?' });
    expect(table.state.challenges).toEqual({});
    expect(table.state.holds[newest(table.state.holds)]).toMatchObject({
      ...{ action: 'hold', to: 'facilitator', surface: 'challenge' },
    });
    const named = { name: 'Delmar Care', group: '', sites: ['Bogota'] };
    const vendorId = table.must(facilitator, 'AddVendor', named);
    expect(table.state.vendors[vendorId]).toBeDefined();
  });
});
