import { beforeEach, expect, test } from '@jest/globals';
import type { Seat } from '../../../src/summit/summit.ts';
import { after, type Given } from '../../support/given.ts';
import { blocked, entry, holders, readers } from '../seen.ts';

let given: Given;
const why = 'A letter from the authority has come.';

beforeEach(() => {
  given = after();
});

const asked = (seat: Seat, type: string, fields: object = { why }) =>
  given.table.ask(seat, type, fields).refused;

test('counsel places and lifts it, with a reason each time, once each', () => {
  const { counsel } = given;
  expect(asked(counsel, 'LiftLegalHold')).toBe('already-so');
  expect(asked(counsel, 'PlaceLegalHold')).toBe('');
  expect(asked(counsel, 'PlaceLegalHold')).toBe('already-so');
  expect(asked(counsel, 'LiftLegalHold')).toBe('');
});

test('nobody else may, but the operator at counsel’s word', () => {
  const { facilitator, leaders, attendees, host } = given;
  for (const seat of [facilitator, ...leaders, ...attendees])
    expect(asked(seat, 'PlaceLegalHold')).toBe('not-your-right');
  expect(asked(host, 'PlaceLegalHold')).toBe('');
});

test('facilitators see that it is on, counsel why; nobody else can tell', () => {
  const { table, counsel } = given;
  table.must(counsel, 'PlaceLegalHold', { why });
  expect(holders(table, 'legalHold/now')).toEqual(['facilitators', 'counsel']);
  expect(entry(table, 'facilitators', 'legalHold/now')).toEqual({ on: true });
  expect(readers(table, why)).toEqual(['counsel']);
});

test('its reason passes the filter like any other', () => {
  expect(asked(given.counsel, 'PlaceLegalHold', { why: blocked })).toBe('text-refused');
});
