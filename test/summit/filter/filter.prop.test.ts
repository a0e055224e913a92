import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rankOf, SURFACES } from '../../../src/summit/filter/verdict.ts';
import { filter } from '../../support/filter.ts';
import { ENGLISH, linesOf } from './lines.ts';

const LINES = linesOf('groundRules').filter((line) => line.kind !== 'obf');
const CAUGHT = LINES.filter(
  (line) => filter.judge(line.text, 'comment', ENGLISH).action !== 'pass',
);
const HARMLESS = LINES.filter(
  (line) => filter.judge(line.text, 'comment', ENGLISH).action === 'pass',
);
const WORDS = LINES.flatMap((line) => line.text.split(' '));

const surface = fc.constantFrom(...SURFACES);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);

function strewn(text: string, signs: readonly string[], at: readonly number[]): string {
  const letters = [...text];
  at.forEach((place, k) => {
    const index = place % letters.length;
    if (/\p{L}/u.test(letters[index] ?? '')) letters[index] += signs[k % signs.length] ?? '';
  });
  return letters.join('');
}

describe('for any text', () => {
  test('judging never throws, is deterministic and gives spans inside the text in order', () => {
    fc.assert(
      fc.property(anyText, surface, (text, place) => {
        const verdict = filter.judge(text, place, ENGLISH);
        expect(filter.judge(text, place, ENGLISH)).toEqual(verdict);
        for (const { spans } of verdict.findings) {
          let last = -1;
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the action is at least that of every finding', () => {
    fc.assert(
      fc.property(anyText, surface, (text, place) => {
        const { action, findings } = filter.judge(text, place, ENGLISH);
        for (const finding of findings) {
          expect(rankOf(action)).toBeGreaterThanOrEqual(rankOf(finding.action));
        }
      }),
    );
  });

  test('masking keeps the length and changes nothing but to dots', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = filter.mask(text);
        expect(masked).toHaveLength(text.length);
        for (let k = 0; k < text.length; k += 1) {
          if (masked[k] !== '•') expect(masked[k]).toBe(text[k]);
        }
      }),
    );
  });
});

describe('for any caught line', () => {
  test.each([
    ['format characters', ['\u200b', '\u00ad', '\u2060', '\u200d', '\ufeff']],
    ['marks', ['\u0301', '\u0308', '\u0327', '\u20dd']],
  ])('%s inside words never lower the action', (_, signs) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CAUGHT),
        fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 6 }),
        (line, at) => {
          const before = rankOf(filter.judge(line.text, 'comment', ENGLISH).action);
          const after = filter.judge(strewn(line.text, signs, at), 'comment', ENGLISH).action;
          expect(rankOf(after)).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('for any harmless line', () => {
  test('a second harmless line after it never turns pass into block', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HARMLESS), fc.constantFrom(...HARMLESS), (one, other) => {
        const text = `${one.text} ${other.text}`;
        expect(filter.judge(text, 'comment', ENGLISH).action).not.toBe('block');
      }),
      { numRuns: 300 },
    );
  });
});
