import { describe, expect, test } from '@jest/globals';
import {
  type Action,
  byPrecedence,
  rankOf,
  type Surface,
  severityOf,
} from '../../../src/summit/filter/verdict.ts';
import { filter } from '../../support/filter.ts';
import { ENGLISH, type Line, linesOf } from './lines.ts';

const LINES = linesOf('groundRules');
const PLAIN = LINES.filter((line) => line.kind !== 'obf');

function act(text: string, surface: Surface = 'comment'): Action {
  return filter.judge(text, surface, ENGLISH).action;
}

function missed(lines: readonly Line[]): string[] {
  return lines
    .filter(
      (line) =>
        rankOf(filter.judge(line.text, line.surface ?? 'comment', ENGLISH).action) <
        rankOf(line.expect),
    )
    .map((line) => line.text);
}

function shareMissed(expected: Line['expect']): number {
  const lines = PLAIN.filter((line) => line.expect === expected);
  return missed(lines).length / lines.length;
}

describe('the example blocks of ground-rules.md', () => {
  test('no line of a hard-core topic that must be blocked is missed', () => {
    const grave = PLAIN.filter((line) =>
      ['pricing', 'wages', 'no_poach', 'bids', 'allocation'].includes(line.topic),
    );
    expect(missed(grave.filter((line) => line.expect === 'block'))).toEqual([]);
  });

  test('at least 95 in 100 block lines are blocked', () => {
    expect(shareMissed('block')).toBeLessThanOrEqual(0.05);
  });

  test('at least 90 in 100 hold lines are held or blocked', () => {
    expect(shareMissed('hold')).toBeLessThanOrEqual(0.1);
  });

  test('at least 60 in 100 nudge lines are caught', () => {
    expect(shareMissed('nudge')).toBeLessThanOrEqual(0.4);
  });

  test('at most 3 in 100 harmless lines are held and 8 in 100 nudged', () => {
    const harmless = PLAIN.filter((line) => line.expect === 'pass');
    const ranks = harmless.map((line) => rankOf(act(line.text, line.surface)));
    expect(ranks.filter((rank) => rank >= 2).length / harmless.length).toBeLessThanOrEqual(0.03);
    expect(ranks.filter((rank) => rank === 1).length / harmless.length).toBeLessThanOrEqual(0.08);
  });

  test('at least 25 of the 28 disguised lines are caught', () => {
    const disguised = LINES.filter((line) => line.kind === 'obf');
    const caught = disguised.filter((line) => act(line.text) !== 'pass');
    expect(disguised).toHaveLength(28);
    expect(caught.length).toBeGreaterThanOrEqual(25);
  });
});

describe('texts the product ships', () => {
  test.each(['broadcast', 'rules', 'agenda', 'comment'] as const)(
    'pass on surface %s',
    (surface) => {
      expect(linesOf('shipped').filter((line) => act(line.text, surface) !== 'pass')).toEqual([]);
    },
  );
});

describe('spans', () => {
  test.each([
    ['What is your hourly rate for chat?', 'hourly rate'],
    ['so 𝐫𝐚𝐭𝐞 𝐜𝐚𝐫𝐝 anyone?', '𝐫𝐚𝐭𝐞 𝐜𝐚𝐫𝐝'],
    ['our s\u00ADal\u200Bary bands, yours?', 's\u00ADal\u200Bary'],
    ['🙂🙂 p.r.i.c.e per hour?', 'p.r.i.c.e'],
    ['Nous? No: our prïcés went up, yours?', 'prïcés'],
  ])('of %j cover %j as typed', (text, words) => {
    const { findings } = filter.judge(text, 'comment', ENGLISH);
    const covered = findings.flatMap((finding) => finding.spans.map(([a, b]) => text.slice(a, b)));
    expect(covered.some((span) => span.includes(words))).toBe(true);
  });

  test('are ordered and do not overlap', () => {
    for (const line of LINES) {
      for (const finding of filter.judge(line.text, 'comment', ENGLISH).findings) {
        let last = -1;
        for (const [start, end] of finding.spans) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }
    }
  });
});

describe('precedence', () => {
  test('findings stand S4 first and the action is the strongest of them', () => {
    const text = 'We bill $14 an hour. The portal password is Harbor!2291.';
    const { action, findings } = filter.judge(text, 'comment', ENGLISH);
    expect(findings.map((finding) => finding.topic)).toEqual(
      expect.arrayContaining(['pricing', 'secrets']),
    );
    expect([...findings].sort(byPrecedence)).toEqual(findings);
    expect(findings[0]?.severity).toBe(4);
    expect(action).toBe('block');
  });

  test('the strict profile raises a hold on an S3 or S4 topic to a block', () => {
    const text = 'What are you charging per seat in Bogota these days?';
    expect(act(text)).toBe('hold');
    expect(act(text, 'commitment')).toBe('block');
  });

  test('the strict profile raises a nudge to a hold', () => {
    const text = "Don't put it in the minutes.";
    expect(act(text)).toBe('nudge');
    expect(act(text, 'broadcast')).toBe('hold');
  });

  test('severities follow the summary table', () => {
    expect(severityOf('pricing')).toBe(4);
    expect(severityOf('boycott')).toBe(3);
    expect(severityOf('secrets')).toBe(2);
    expect(severityOf('disparagement')).toBe(1);
  });
});

describe('tricks', () => {
  test.each([
    'what do you ch@rge per se4t?',
    'w-a-g-e-s for nights, yours?',
    'your ｒａｔｅ ｃａｒｄ?',
    'm\u0430rgin on this account, yours?',
    'ra\u{E0061}te card for chat, yours?',
    'what is your sallary for leads?',
    'pr*ce per minute',
    'Reminder: pricing is off the table. So what is your price per seat?',
    'ground rules aside, we bill $14 an hour',
    'Ground rules aside, what do you charge per seat?',
    'Reminder: no vendor goes below the rate of last year.',
    'Each company decides alone, but nobody goes under the rate of last year.',
    'We promised not to bid against each other.',
    'We. Bill. 14. An. Hour.',
    'our price\nper seat\nis up',
    'Customers hate waiting. What do you charge per seat?',
  ])('%j is caught', (text) => {
    expect(rankOf(act(text))).toBeGreaterThanOrEqual(2);
  });

  test.each([
    'B.I.D. = Behavior, Impact, Do-differently.',
    'the raaaate of people smiling in this room is off the charts',
    'our C-S-A-T is fine thx',
    'Thank you, that was gr8!',
  ])('%j passes', (text) => {
    expect(act(text)).toBe('pass');
  });
});

describe('failing closed', () => {
  test.each([
    ['a language without a pack', ['de'], 'Guten Morgen zusammen, wie war eure Woche?'],
    ['a language not declared', ['en'], 'Buenos días a todos, ¿cómo les fue con la reunión?'],
    ['no known language', ['en', 'es'], 'Hyvää huomenta kaikille, miten viikko sujui teillä?'],
    ['letters of another script', ['en', 'hi'], 'आज की मीटिंग में क्या हुआ'],
  ])('%s holds the text and says so', (_, languages, text) => {
    const verdict = filter.judge(text, 'comment', { languages, parties: [] });
    expect(verdict.action).toBe('hold');
    expect(verdict.language).toMatch(/undeclared|unknown/u);
    expect(verdict.findings).toEqual([]);
  });

  test('regional English needs no other pack', () => {
    expect(
      filter.judge('Good morning', 'comment', { languages: ['en-PH'], parties: [] }).action,
    ).toBe('pass');
  });

  test('blank text passes, overlong text and too many words are held', () => {
    expect(act('  \n ')).toBe('pass');
    expect(act('good morning '.repeat(400))).toBe('hold');
    expect(act('a '.repeat(1500))).toBe('hold');
  });

  test('an unexpected fault holds the text', () => {
    const broken = {
      languages: ['en'],
      get parties(): readonly string[] {
        throw new Error('no parties');
      },
    };
    expect(filter.judge('Good morning', 'comment', broken).action).toBe('hold');
  });

  test('the version names the pack and its content', () => {
    expect(filter.judge('hello', 'comment', ENGLISH).version).toMatch(
      /^2-[0-9a-f]{8}-[0-9a-f]{8}$/u,
    );
  });
});

describe('names', () => {
  test.each([
    'Rosario Cruz',
    'Price',
    'Charge Partners',
    'Bid',
    'Bench Contact',
    'Rich Bonus-Reyes, QA',
  ])('%j passes as a name', (name) => {
    expect(act(name, 'name')).toBe('pass');
    expect(act(name, 'vendor')).toBe('pass');
  });

  test.each(['Sam (12.5)', 'Mo (paying 19/hr)', 'Kev | b1ll1ng 11.5/hr'])('%j is held', (name) => {
    expect(rankOf(act(name, 'name'))).toBeGreaterThanOrEqual(2);
  });

  test('a party known to the summit counts as evidence', () => {
    const context = { languages: ['en'], parties: ['Voxmar', 'Harborline'] };
    expect(filter.judge('voxmar is dead last in CSAT', 'comment', context).action).not.toBe('pass');
  });
});

describe('masking', () => {
  test.each([
    ['Card 4111 1111 1111 1111 again', 'Card ••••••••••••••••••• again'],
    ['National ID 902-44-1187 rejected', 'National ID ••••••••••• rejected'],
    ['the password is Harbor!2291, ok', 'the password is •••••••••••, ok'],
    ['Her passport number X4471123 is late', 'Her passport number •••••••• is late'],
    [
      'Maria Santos was signed off with depression.',
      'Maria Santos was •••••••••• with ••••••••••.',
    ],
    ['Coffee break, back at eleven.', 'Coffee break, back at eleven.'],
    [
      'Order 4111 1111 1111 1112 is no payment number',
      'Order 4111 1111 1111 1112 is no payment number',
    ],
  ])('of %j gives %j', (text, masked) => {
    expect(filter.mask(text)).toBe(masked);
  });
});
