import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Seat } from '../../../src/summit/summit.ts';
import { type Given, planned } from '../../support/given.ts';
import {
  answered,
  blocked,
  entry,
  holders,
  hosts,
  kept,
  readable,
  readers,
  sealed,
} from '../seen.ts';

const hopes = 'To hear that it is not just us.';
const notes = 'May be touchy about the supervisor who left.';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let call: Record<string, string>;
let key: string;

beforeEach(() => {
  given = planned();
  ({ table, facilitator } = given);
  const vendorId = given.leaders[1]?.vendor ?? '';
  const facts = { calledBy: 'Imani Okoro', calledOn: '2026-11-03', answer: 'with conditions' };
  call = { vendorId, ...facts, hopes, notes };
  key = `buyIn/${vendorId}`;
});

function record(fields: object = {}, by = facilitator): string {
  return table.ask(by, 'RecordBuyIn', { ...call, ...fields }).refused;
}

describe('a buy-in call', () => {
  test('shows facilitators the answer and the hopes, counsel the answer alone', () => {
    expect(record()).toBe('');
    expect(holders(table, key)).toEqual(hosts);
    const { vendorId: _vendor, notes: _notes, ...shown } = call;
    expect(entry(table, 'facilitators', key)).toEqual({ ...shown, noted: true });
    expect(entry(table, 'counsel', key)).toEqual({ answer: 'with conditions' });
    expect(readers(table, hopes)).toEqual(['facilitators']);
    expect(readers(table, 'with conditions')).toEqual(hosts);
  });

  test('keeps its private notes out of every view, state and event', () => {
    record();
    expect(readers(table, notes)).toEqual([]);
    expect(kept(table)).not.toContain(notes);
  });

  test('seals its notes, with secrets masked', () => {
    expect(sealed(table, facilitator, 'RecordBuyIn', call)).toBe(notes);
    const secret = { ...call, notes: 'The reporting portal login is svc_ops / Harbor!2291' };
    const words = sealed(table, facilitator, 'RecordBuyIn', secret);
    expect(words).toContain('The reporting portal');
    expect(words).not.toContain('Harbor!2291');
  });

  test('is recorded by facilitators, of a company there is, on a day there is', () => {
    expect(record({ vendorId: 'tnone' })).toBe('no-such-thing');
    for (const seat of [given.host, given.counsel, given.leaders[1] as Seat]) {
      expect(record({}, seat)).toBe('not-your-right');
    }
    expect(readable('RecordBuyIn', call)).toBe(true);
    expect(readable('RecordBuyIn', { ...call, answer: 'maybe' })).toBe(false);
    expect(readable('RecordBuyIn', { ...call, calledOn: '3 November' })).toBe(false);
  });

  test('passes the filter with its hopes, not with its notes', () => {
    expect(record({ notes: blocked })).toBe('');
    expect(Object.keys(table.state.holds)).toEqual([]);
    for (const stops of [{ hopes: blocked }, { calledBy: blocked }]) {
      record({ ...stops, answer: 'declined' });
    }
    expect(kept(table)).not.toContain(blocked);
    expect(entry(table, 'counsel', key)).toEqual({ answer: 'with conditions' });
  });

  test('never hands its notes to counsel by way of a hold', () => {
    const words = sealed(table, facilitator, 'RecordBuyIn', { ...call, hopes: blocked });
    expect(words).not.toContain(notes);
  });
});

describe('opening the notes', () => {
  const opened = (by: Seat, vendorId = call['vendorId']) =>
    answered(table, by, 'ReadBuyIn', { vendorId });

  test('answers them to the asking facilitator, keeps the opening and tells nobody', () => {
    record();
    const noted = table.events.at(-1) as unknown as { notes: string };
    expect(opened(facilitator).outcome?.read).toBe(noted.notes);
    const step = table.ask(facilitator, 'ReadBuyIn', { vendorId: call['vendorId'] });
    expect(step.events).toMatchObject([{ type: 'BuyInRead', by: facilitator.person }]);
    expect(step.keys).toEqual([]);
    for (const seat of [given.host, given.counsel, given.leaders[1] as Seat]) {
      expect(opened(seat).refuse).toBe('not-your-right');
    }
  });

  test('finds the earlier notes when a later call had none', () => {
    record();
    const before = opened(facilitator).outcome?.read;
    record({ notes: '', answer: 'willing' });
    expect(opened(facilitator).outcome?.read).toBe(before);
  });

  test('is refused where there are none', () => {
    expect(opened(facilitator, 'tnone').refuse).toBe('no-such-thing');
    const named = { name: 'Delmar Care', group: '', sites: [] };
    const vendorId = table.must(facilitator, 'AddVendor', named);
    expect(opened(facilitator, vendorId).refuse).toBe('no-such-thing');
    record({ vendorId, notes: '' });
    expect(opened(facilitator, vendorId).refuse).toBe('no-such-thing');
  });
});
