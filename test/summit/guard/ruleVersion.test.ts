import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Seat } from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import { entry, hosts, newest, readers } from '../seen.ts';

const why = 'Tried by hand on Monday.';
const term = { text: 'blue heron', inflected: false, action: 'hold' };
const heron = 'What if we opened each meeting with a blue heron story from a customer?';
const edits: [string, object][] = [
  ['SetTopic', { topic: 'boycott', action: 'block' }],
  ['SetStrictness', { strictness: 5 }],
  ['AddTerm', term],
  ['AddException', { text: 'heron story' }],
];

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let counsel: Seat;

beforeEach(() => {
  given = live('ideas');
  ({ table, facilitator, counsel } = given);
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function approved(): void {
  table.must(facilitator, 'SendRoomRules', { why });
  table.must(counsel, 'ApproveRoomRules');
}

/** What becomes of an idea: its event, or the refusal of a nudge. */
function fate(text: string): string {
  const challengeId = Object.keys(table.state.challenges)[0];
  const step = table.ask(given.attendees[0] as Seat, 'PostIdea', { challengeId, text });
  return step.refused || (step.events[0]?.type ?? '');
}

describe('a version of the room’s rules', () => {
  test('makes a term count only once counsel has approved it', () => {
    table.must(facilitator, 'AddTerm', term);
    expect(fate(heron)).toBe('IdeaPosted');
    table.must(facilitator, 'SendRoomRules', { why });
    expect(fate(heron)).toBe('IdeaPosted');
    table.must(counsel, 'ApproveRoomRules');
    expect(fate(heron)).toBe('TextHeld');
    const [verdict] = table.state.holds[newest(table.state.holds)]?.verdict ?? [];
    expect(verdict).toMatchObject({ findings: [{ topic: 'house', name: term.text }] });
    expect(verdict?.version).toMatch(/-r1-/);
  });

  test('lets a removed term count until counsel has approved its removal', () => {
    const ruleId = table.must(facilitator, 'AddTerm', term);
    approved();
    expect(asked(facilitator, 'RemoveRoomRule', { ruleId: 'tnone' })).toBe('no-such-thing');
    table.must(facilitator, 'RemoveRoomRule', { ruleId });
    expect(asked(facilitator, 'RemoveRoomRule', { ruleId })).toBe('no-such-thing');
    expect(fate(heron)).toBe('TextHeld');
    approved();
    expect(fate(heron)).toBe('IdeaPosted');
  });

  test.each(edits)('is broken off by any change: %s', (type, fields) => {
    const ruleId = table.must(facilitator, 'AddTerm', { ...term, text: 'quiet otter' });
    for (const [change, words] of [
      [type, fields],
      ['RemoveRoomRule', { ruleId }],
    ] as const) {
      table.must(facilitator, 'SendRoomRules', { why });
      expect(asked(facilitator, 'SendRoomRules', { why })).toBe('already-so');
      table.must(facilitator, change, words);
      expect(entry(table, 'counsel', 'roomRules/now')).toMatchObject({ status: 'draft' });
      expect(asked(counsel, 'ApproveRoomRules')).toBe('nothing-to-send');
      expect(table.state.roomRules.versions).toEqual([]);
    }
  });

  test('may end in a note of counsel’s, until the draft is sent again', () => {
    table.must(facilitator, 'AddTerm', term);
    table.must(facilitator, 'SendRoomRules', { why });
    const note = 'Please say why herons are on the list.';
    table.must(counsel, 'ReturnRoomRules', { note });
    expect(readers(table, note)).toEqual(hosts);
    expect(fate(heron)).toBe('IdeaPosted');
    table.must(facilitator, 'SendRoomRules', { why });
    expect(readers(table, note)).toEqual([]);
  });
});
