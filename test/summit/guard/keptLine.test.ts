import { beforeEach, describe, expect, test } from '@jest/globals';
import { limits, type Seat, tried, trying } from '../../../src/summit/summit.ts';
import { filter } from '../../support/filter.ts';
import { type Given, planned } from '../../support/given.ts';
import {
  answered,
  blocked,
  entry,
  fill,
  holders,
  hosts,
  kept,
  newest,
  readable,
  readers,
} from '../seen.ts';

const heron = 'What if we opened each meeting with a blue heron story from a customer?';
const line = { text: heron, must: 'stop' };
const why = 'Tried by hand on Monday.';
const secret = 'The reporting portal login is svc_ops / Harbor!2291';
const term = { text: 'blue heron', inflected: false, action: 'hold' };
const common = { text: 'the', inflected: false, action: 'hold' };

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let counsel: Seat;

beforeEach(() => {
  given = planned();
  ({ table, facilitator, counsel } = given);
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

describe('a kept line', () => {
  test('is kept and dropped by facilitator and counsel, and by nobody else', () => {
    for (const seat of [given.host, given.leaders[0], given.attendees[0]] as Seat[]) {
      expect(asked(seat, 'KeepLine', line)).toBe('not-your-right');
      expect(asked(seat, 'DropKeptLine', { lineId: 'tnone' })).toBe('not-your-right');
    }
    for (const seat of [facilitator, counsel]) {
      const lineId = table.must(seat, 'KeepLine', line);
      expect(asked(seat, 'DropKeptLine', { lineId })).toBe('');
      expect(asked(seat, 'DropKeptLine', { lineId })).toBe('no-such-thing');
    }
    expect(table.state.keptLines).toEqual({});
  });

  test('is seen by facilitators and counsel alone, and by nobody once dropped', () => {
    const lineId = table.must(facilitator, 'KeepLine', line);
    const at = table.events.at(-1)?.at;
    expect(holders(table, `keptLine/${lineId}`)).toEqual(hosts);
    expect(entry(table, 'counsel', `keptLine/${lineId}`)).toEqual({ ...line, at });
    expect(readers(table, heron)).toEqual(hosts);
    table.must(counsel, 'DropKeptLine', { lineId });
    expect(readers(table, heron)).toEqual([]);
  });

  test('may say what no text of the room may, but holds no access data', () => {
    expect(asked(facilitator, 'KeepLine', { text: blocked, must: 'stop' })).toBe('');
    expect(readers(table, blocked)).toEqual(hosts);
    expect(asked(facilitator, 'KeepLine', { text: secret, must: 'stop' })).toBe('text-refused');
    expect(table.state.holds).toEqual({});
    expect(kept(table)).not.toContain('Harbor!2291');
  });

  test('is refused as one too many, over its length, and after the summit', () => {
    expect(readable('KeepLine', line)).toBe(true);
    expect(readable('KeepLine', { ...line, must: 'nudge' })).toBe(false);
    const long = 'x'.repeat(limits.lineChars + 1);
    expect(readable('KeepLine', { ...line, text: long })).toBe(false);
    const lineId = table.must(facilitator, 'KeepLine', line);
    fill(table, 'keptLines', limits.keptLinesCount);
    expect(asked(facilitator, 'KeepLine', line)).toBe('too-many');
    table.state = { ...table.state, stage: 'after' };
    expect(asked(facilitator, 'KeepLine', line)).toBe('wrong-stage');
    expect(asked(facilitator, 'DropKeptLine', { lineId })).toBe('wrong-stage');
  });
});

describe('the trial of a draft', () => {
  test.each([
    ['must stop and passes', 'stop', false],
    ['must pass and is stopped', 'pass', true],
  ])('names a line that %s', (_which, must, watched) => {
    const lineId = table.must(counsel, 'KeepLine', { text: heron, must });
    if (watched) table.must(facilitator, 'AddTerm', term);
    expect(trying(table.state, filter)).toMatchObject({ clean: false, broken: [lineId] });
    if (watched) table.must(facilitator, 'AddException', { text: term.text });
    else table.must(facilitator, 'AddTerm', term);
    expect(trying(table.state, filter).broken).toEqual([]);
    table.must(facilitator, 'RemoveRoomRule', {
      ruleId: newest(table.state.roomRules.draft.terms),
    });
    table.must(counsel, 'DropKeptLine', { lineId });
    expect(trying(table.state, filter).broken).toEqual([]);
  });

  test('asks for a reason when a kept line breaks, and shows it to facilitators and counsel', () => {
    const lineId = table.must(facilitator, 'KeepLine', line);
    const said = answered(table, facilitator, 'SendRoomRules', { why: '' });
    expect(said).toMatchObject({ refuse: 'trial-failed', trial: { broken: [lineId] } });
    expect(asked(facilitator, 'SendRoomRules', { why: '' })).toBe('trial-failed');
    expect(asked(counsel, 'ApproveRoomRules')).toBe('nothing-to-send');
    expect(asked(facilitator, 'SendRoomRules', { why })).toBe('');
    expect(readers(table, why)).toEqual(hosts);
    expect(asked(counsel, 'ApproveRoomRules')).toBe('');
  });

  test('asks for a reason when the draft raises more false alarms than it may', () => {
    table.must(facilitator, 'SetStrictness', { strictness: 10 });
    expect(trying(table.state, filter)).toMatchObject({ clean: true, bank: filter.bankCount });
    table.must(facilitator, 'AddTerm', common);
    const trial = trying(table.state, filter);
    expect(trial.broken).toEqual([]);
    expect(trial.alarms).toBeGreaterThan(10);
    const said = answered(table, facilitator, 'SendRoomRules', { why: '' });
    expect(said).toMatchObject({ refuse: 'trial-failed', trial });
    expect(asked(facilitator, 'SendRoomRules', { why })).toBe('');
  });

  test('needs no reason when it is clean, and keeps none', () => {
    table.must(facilitator, 'SetStrictness', { strictness: 10 });
    expect(asked(facilitator, 'SendRoomRules', { why: '' })).toBe('');
    table.must(counsel, 'ReturnRoomRules', { note: 'One more look, please.' });
    expect(asked(facilitator, 'SendRoomRules', { why })).toBe('');
    expect(readers(table, why)).toEqual([]);
  });

  test('never reads a word of the room', () => {
    const said = trying(table.state, filter);
    table.must(facilitator, 'DraftRules', { text: `Our rule. ${heron}` });
    expect(trying(table.state, filter)).toEqual(said);
  });
});

describe('trying lines by hand', () => {
  test('explains them by the draft, by a version that counted or by the house, and keeps nothing', () => {
    table.must(facilitator, 'AddTerm', term);
    const action = (which: 'draft' | number) =>
      tried(table.state, [heron], which, filter)[0]?.verdict.action;
    expect([action('draft'), action(1), action(0)]).toEqual(['hold', 'pass', 'pass']);
    table.must(facilitator, 'SendRoomRules', { why });
    table.must(counsel, 'ApproveRoomRules');
    table.must(facilitator, 'RemoveRoomRule', {
      ruleId: newest(table.state.roomRules.draft.terms),
    });
    const before = kept(table);
    expect([action('draft'), action(1), action(0)]).toEqual(['pass', 'hold', 'pass']);
    expect(kept(table)).toBe(before);
  });
});
