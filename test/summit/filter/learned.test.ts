import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { linesOf } from '../../../scripts/tuning/lines.ts';
import { trained } from '../../../scripts/tuning/train.ts';
import { readWeights } from '../../../src/summit/filter/learn/file.ts';
import { rankOf } from '../../../src/summit/filter/verdict.ts';
import { filter } from '../../support/filter.ts';
import { live } from '../../support/given.ts';
import { newest } from '../seen.ts';

const file = readFileSync('src/summit/filter/data/weights.bin');
const { training } = readWeights(file);

describe('the trained weights', () => {
  test('are what the lines of the house train, byte for byte', () => {
    const again = trained(linesOf('training'), training);
    expect(Buffer.compare(again, file)).toBe(0);
  }, 900_000);

  test.each([
    ['cut', file.subarray(0, file.length - 1)],
    ['of another edition', Buffer.concat([Buffer.from('CGW1'), file.subarray(4)])],
    ['empty', Buffer.alloc(0)],
  ])('are refused when %s', (_, broken) => {
    expect(() => readWeights(broken)).toThrow();
  });

  test('get stricter from point to point', () => {
    const scores = training.strictness.map(([, score]) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(training.strictness.length).toBeGreaterThan(5);
  });
});

/** Lines that the filter stops, of every author, to be disguised. */
const english = linesOf('training').filter(
  ({ lang, expect: must }) => lang === 'en' && must !== 'pass',
);
const judged = (text: string) => filter.judge(text, 'comment', { languages: ['en'], parties: [] });
const caught = english
  .filter((_, at) => at % 23 === 0)
  .filter(({ text }) => judged(text).action !== 'pass');

const looks: Record<string, string> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х' };
const leet: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5' };
const every = (text: string, by: (letter: string, at: number) => string) =>
  [...text].map((letter, at) => by(letter, at)).join('');
/** Words of seven letters and more, parted by a sign. */
const parted = (text: string, sign: string) =>
  text.replace(/\p{L}{7,}/gu, (word) => [...word].join(sign));

const SAFE: [string, (text: string) => string][] = [
  ['format characters', (text) => every(text, (letter) => `${letter}\u200b`)],
  ['marks', (text) => every(text, (letter) => (/[a-z]/.test(letter) ? `${letter}\u0323` : letter))],
  ['look-alike letters', (text) => every(text, (letter) => looks[letter] ?? letter)],
  [
    'full width',
    (text) =>
      every(text, (letter) =>
        /[a-z]/.test(letter) ? String.fromCodePoint(letter.charCodeAt(0) + 0xfee0) : letter,
      ),
  ],
];
const HARD: [string, (text: string) => string][] = [
  [
    'leet',
    (text) => every(text, (letter, at) => (at % 3 === 0 ? (leet[letter] ?? letter) : letter)),
  ],
  ['separators', (text) => parted(text, '.')],
  ['blanks', (text) => parted(text, ' ')],
  ['stretched letters', (text) => text.replace(/[aeiou](?=\p{L}{3})/gu, '$&$&$&')],
];

describe('a line in disguise', () => {
  test.each(SAFE)('is judged no milder with %s', (_, disguise) => {
    const milder = caught.filter(
      ({ text }) => rankOf(judged(disguise(text)).action) < rankOf(judged(text).action),
    );
    expect(milder.map(({ text }) => disguise(text))).toEqual([]);
  });

  test.each(HARD)('is still stopped three times in four with %s', (_, disguise) => {
    const kept = caught.filter(({ text }) => judged(disguise(text)).action !== 'pass');
    expect(caught.length).toBeGreaterThan(150);
    expect(kept.length / caught.length).toBeGreaterThanOrEqual(0.75);
  });
});

describe('work', () => {
  /** Look-ups in maps and sets, counted instead of time. */
  function steps(text: string): number {
    let count = 0;
    const { get } = Map.prototype;
    const { has } = Set.prototype;
    Map.prototype.get = function counted(key) {
      count += 1;
      return get.call(this, key);
    };
    Set.prototype.has = function counted(key) {
      count += 1;
      return has.call(this, key);
    };
    judged(text);
    Object.assign(Map.prototype, { get });
    Object.assign(Set.prototype, { has });
    return count;
  }

  test.each([
    'price ',
    'we you ',
    'p r i c e ',
    'a\u0301\u0301',
    'r\u200bate ',
    '12.5 ',
    'x',
    '$1 ',
  ])('on %j grows no faster than the text', (part) => {
    const text = (units: number) => part.repeat(units).slice(0, units);
    for (const units of [800, 1600]) judged(text(units));
    const ratio = steps(text(1600)) / Math.max(4_000, steps(text(800)));
    expect(ratio).toBeLessThan(2.6);
  });
});

describe('a stored verdict', () => {
  test('is given again, bit for bit, by the version it names', () => {
    const { table, attendees } = live('ideas');
    const challengeId = Object.keys(table.state.challenges)[0];
    const text = 'What are you charging per productive hour for chat these days?';
    table.ask(attendees[0] as never, 'PostIdea', { challengeId, text });
    const stored = table.state.holds[newest(table.state.holds)]?.verdict[0];
    const { vendors, purpose } = table.state;
    const parties = Object.values(vendors).flatMap(({ name, sites }) => [name, ...sites]);
    const again = filter.judge(text, 'idea', { languages: purpose.languages, parties });
    expect({ ...again, field: 'text' }).toEqual(stored);
    expect(stored?.version).toBe(filter.version);
  });
});
