import { beforeEach, describe, expect, test } from '@jest/globals';
import { fourteen, ideas } from '../../../scripts/founding/lines.ts';
import type { Seat } from '../../../src/summit/summit.ts';
import * as summit from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import {
  answered,
  blocked,
  clock,
  entry,
  fill,
  holders,
  hosts,
  kept,
  newest,
  nudged,
  readers,
  room,
  sealed,
  stopped,
} from '../seen.ts';

const TEN_MINUTES = 10 * 60_000;
const secret = fourteen.find((line) => line.topic === 'secrets')?.stop ?? '';

let given: Given;
let table: Given['table'];
let author: Seat;
let other: Seat;
let challengeId: string;
const why = 'To see whether this can be released.';

beforeEach(() => {
  given = live('ideas');
  table = given.table;
  [author, other] = given.attendees as [Seat, Seat];
  challengeId = Object.keys(table.state.challenges)[0] ?? '';
});

/** Posts an idea that is stopped and answers the id of its hold. */
function held(text = stopped, by = author): string {
  expect(table.ask(by, 'PostIdea', { challengeId, text }).refused).toBe('');
  return newest(table.state.holds);
}

function statusOf(holdId: string): string | undefined {
  return table.state.holds[holdId]?.status;
}

function asked(seat: Seat, type: string, fields: object): string {
  return table.ask(seat, type, fields).refused;
}

test('the words of somebody else’s hold are not even unsealed for a rewrite', () => {
  const step = table.ask(author, 'PostIdea', { challengeId, text: stopped });
  const holdId = newest(step.after.holds);
  const rewrite = { type: 'RewriteHold', holdId, texts: { text: ideas[0] ?? '' } };
  expect(summit.needs(table.state, rewrite, author)).toEqual([holdId]);
  expect(summit.needs(table.state, rewrite, other)).toEqual([]);
});

describe('a text that is nudged', () => {
  test('is refused with its verdict, and nothing at all is kept', () => {
    const before = kept(table);
    const said = answered(table, author, 'PostIdea', { challengeId, text: nudged });
    expect(said.refuse).toBe('text-nudged');
    expect(said.verdict?.[0]).toMatchObject({ field: 'text', action: 'nudge' });
    expect(said.verdict?.[0]?.findings[0]?.spans.length).toBeGreaterThan(0);
    expect(asked(author, 'PostIdea', { challengeId, text: nudged })).toBe('text-nudged');
    expect(kept(table)).toBe(before);
  });

  test('is shown to the room when its author sends it again confirmed, verdict and all', () => {
    const step = table.ask(author, 'PostIdea', { challengeId, text: nudged }, true);
    expect(readers(table, nudged)).toEqual(room);
    const [posted, weighed] = step.events as (summit.Event & { verdict: object })[];
    expect(posted?.verdict).toEqual({ version: expect.any(String) });
    expect(weighed).toMatchObject({ type: 'TextWeighed', verdict: { action: 'nudge' } });
  });

  test('is held on a strict surface, where confirming does not help', () => {
    table.ask(given.facilitator, 'Broadcast', { text: nudged }, true);
    expect(table.state.holds[newest(table.state.holds)]).toMatchObject({ action: 'hold' });
    expect(table.state.broadcasts).toEqual({});
  });
});

describe('a text that is held', () => {
  test('is in nobody’s view, in no event and no state, and confirming does not help', () => {
    table.ask(author, 'PostIdea', { challengeId, text: stopped }, true);
    expect(table.state.ideas).toEqual({});
    expect(readers(table, stopped)).toEqual([]);
    expect(kept(table)).not.toContain(stopped);
  });

  test('is a row for facilitators and counsel and an own entry for its author alone', () => {
    const holdId = held();
    expect(holders(table, `hold/${holdId}`)).toEqual(hosts);
    expect(holders(table, `myHold/${holdId}`)).toEqual(['Jun Bautista']);
  });

  test('shows the queue time, surface, topic, severity and an alias, never name or words', () => {
    const holdId = held();
    const { at, alias, ...row } = entry(table, 'facilitators', `hold/${holdId}`) ?? {};
    expect(row).toEqual({
      ...{ topic: 'side_channel', severity: 2, surface: 'idea' },
      ...{ action: 'hold', to: 'facilitator', status: 'pending' },
    });
    expect(at).toBe(table.events.at(-1)?.at);
    expect(alias).toBe(table.state.vendors[author.vendor ?? '']?.alias);
    expect(JSON.stringify(row)).not.toMatch(/Brightwater|Jun/);
  });

  test('tells its author the rule, the marked words and who decides', () => {
    const said = answered(table, author, 'PostIdea', { challengeId, text: stopped });
    expect(said.outcome?.answer?.['held']).toMatchObject({ action: 'hold', to: 'facilitator' });
    const mine = entry(table, author, `myHold/${held()}`);
    const [marked] = (mine?.['verdict'] ?? []) as summit.Marked[];
    expect(marked).toMatchObject({ field: 'text', findings: { 0: { topic: 'side_channel' } } });
    expect(marked?.findings[0]?.spans.length).toBeGreaterThan(0);
  });

  test('is masked before it is sealed when it holds a secret', () => {
    const words = sealed(table, author, 'PostIdea', { challengeId, text: secret });
    expect(words).toContain('The reporting portal');
    expect(words).not.toContain('Harbor!2291');
  });

  test('is refused as too many when forty of one person wait, and only for that person', () => {
    for (let count = 0; count < summit.limits.heldEachCount; count += 1) held();
    expect(asked(author, 'PostIdea', { challengeId, text: stopped })).toBe('too-many');
    expect(asked(author, 'PostIdea', { challengeId, text: ideas[0] })).toBe('');
    expect(asked(other, 'PostIdea', { challengeId, text: stopped })).toBe('');
  });

  test('is never refused because of what others have in the queue, so that nobody can count it', () => {
    held();
    fill(table, 'holds', 5 * summit.limits.heldEverEachCount);
    expect(asked(other, 'PostIdea', { challengeId, text: stopped })).toBe('');
    expect(asked(author, 'PostIdea', { challengeId, text: stopped })).toBe('too-many');
  });
});

describe('opening held words', () => {
  test('asks facilitators and counsel for a reason, keeps the opening, tells nobody', () => {
    const holdId = held();
    for (const seat of [given.facilitator, given.counsel]) {
      expect(asked(seat, 'ReadHold', { holdId, why: '' })).toBe('reason-needed');
      expect(answered(table, seat, 'ReadHold', { holdId, why }).outcome?.read).toBe(holdId);
      const step = table.ask(seat, 'ReadHold', { holdId, why });
      expect(step.events).toMatchObject([{ type: 'HoldRead', holdId, by: seat.person }]);
      expect(step.keys).toEqual([]);
    }
  });

  test('refuses everybody else, and an id that is no hold', () => {
    const holdId = held();
    for (const seat of [other, given.leaders[0] as Seat]) {
      expect(asked(seat, 'ReadHold', { holdId, why })).toBe('no-such-thing');
    }
    expect(asked(given.counsel, 'ReadHold', { holdId: 'tnone', why })).toBe('no-such-thing');
  });

  test('gives authors their own words without a reason, whatever became of them', () => {
    const holdId = held(blocked);
    expect(answered(table, author, 'ReadHold', { holdId, why: '' }).outcome?.read).toBe(holdId);
    table.must(given.counsel, 'ReturnHold', { holdId });
    expect(answered(table, author, 'ReadHold', { holdId, why: '' }).outcome?.read).toBe(holdId);
  });

  test('closes to the facilitator once decided, and stays open to counsel', () => {
    const holdId = held();
    table.must(given.facilitator, 'ReturnHold', { holdId });
    expect(asked(given.facilitator, 'ReadHold', { holdId, why })).toBe('hold-decided');
    expect(asked(given.counsel, 'ReadHold', { holdId, why })).toBe('');
  });

  test('refuses a reason that the filter stops', () => {
    const step = table.ask(given.counsel, 'ReadHold', { holdId: held(), why: blocked });
    expect(step.refused).toBe('text-refused');
  });

  test('works in a summit that declares a language without a pack', () => {
    table.state = { ...table.state, purpose: { ...table.state.purpose, languages: ['de'] } };
    const holdId = held('Guten Morgen zusammen, wie geht es euch heute?');
    expect(entry(table, 'counsel', `hold/${holdId}`)).toMatchObject({ topic: 'language' });
    expect(asked(given.counsel, 'ReadHold', { holdId, why })).toBe('');
  });
});

describe('blocked text', () => {
  test('shows a facilitator topic, severity and that it is blocked, and nothing else', () => {
    const holdId = held(blocked);
    const row = entry(table, 'facilitators', `hold/${holdId}`);
    expect(row).toEqual({ topic: 'pricing', severity: 4, action: 'block' });
    expect(holders(table, `hold/${holdId}`)).toEqual(hosts);
    expect(readers(table, blocked)).toEqual([]);
  });

  test('is opened and released by counsel alone', () => {
    const holdId = held(blocked);
    for (const type of ['ReleaseHold', 'ReturnHold', 'EscalateHold']) {
      expect(asked(given.facilitator, type, { holdId })).toBe('counsel-only');
    }
    expect(asked(given.facilitator, 'ReadHold', { holdId, why })).toBe('counsel-only');
    table.must(given.counsel, 'ReleaseHold', { holdId });
    expect(readers(table, blocked)).toEqual(room);
  });

  test('is sealed when counsel returns it, and its author cannot send it in other words', () => {
    const holdId = held(blocked);
    table.must(given.counsel, 'ReturnHold', { holdId });
    expect(statusOf(holdId)).toBe('sealed');
    const rewritten = { holdId, texts: { text: ideas[0] } };
    expect(asked(author, 'RewriteHold', rewritten)).toBe('hold-decided');
  });
});

describe('the clock', () => {
  test('returns an unhandled text after ten minutes and not before', () => {
    const holdId = held();
    const due = summit.due(table.state);
    expect(due).toMatchObject({ command: { type: 'ExpireHold', holdId } });
    expect(due?.at).toBe((table.state.holds[holdId]?.at ?? 0) + TEN_MINUTES);
    table.wait(TEN_MINUTES - 2_000);
    expect(table.ask(clock, 'ExpireHold', { holdId }).refused).not.toBe('');
    expect(statusOf(holdId)).toBe('pending');
    expect(asked(clock, 'ExpireHold', { holdId })).toBe('');
    expect([statusOf(holdId), table.state.ideas]).toEqual(['expired', {}]);
    expect(entry(table, author, `myHold/${holdId}`)).toMatchObject({ status: 'expired' });
    expect(summit.due(table.state)).toBeUndefined();
  });

  test('expires nothing blocked, decided or unknown, and no person may ask for it', () => {
    const stuck = held(blocked);
    expect(summit.due(table.state)).toBeUndefined();
    const holdId = held();
    table.must(given.facilitator, 'ReturnHold', { holdId });
    table.wait(TEN_MINUTES);
    expect(asked(clock, 'ExpireHold', { holdId: stuck })).toBe('no-such-thing');
    expect(asked(clock, 'ExpireHold', { holdId: 'tnone' })).toBe('no-such-thing');
    expect(asked(clock, 'ExpireHold', { holdId })).toBe('hold-decided');
    expect(asked(given.counsel, 'ExpireHold', { holdId: stuck })).toBe('not-your-right');
  });

  test('leaves an expired text to its author, to send in other words', () => {
    const holdId = held();
    table.wait(TEN_MINUTES);
    table.must(clock, 'ExpireHold', { holdId });
    expect(asked(given.facilitator, 'ReleaseHold', { holdId })).toBe('hold-decided');
    table.must(author, 'RewriteHold', { holdId, texts: { text: ideas[0] } });
    expect(readers(table, ideas[0] ?? '')).toEqual(room);
  });
});
