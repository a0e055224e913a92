import { describe, expect, test } from '@jest/globals';
import { CORE } from '../../../src/summit/filter/data/core.ts';
import { PACKS } from '../../../src/summit/filter/data/packs.ts';
import { compile } from '../../../src/summit/filter/read/lexicon.ts';
import { fold } from '../../../src/summit/filter/read/normalise.ts';
import { checkedPack } from '../../../src/summit/filter/read/pack.ts';
import { tokenise } from '../../../src/summit/filter/read/tokens.ts';
import { readSheet } from '../../../src/summit/filter/rules.ts';

const english = PACKS.filter(({ lang }) => lang === 'en').map((pack) => compile(pack));
const others = PACKS.filter(({ lang }) => lang !== 'en').map((pack) => {
  const own = [compile(pack, CORE)];
  const lexicons = pack.base ? [...own, ...english] : own;
  const topics = (text: string) =>
    readSheet(tokenise(fold(text), text), text, 'comment', lexicons, new Set()).findings.map(
      ({ topic }) => topic,
    );
  return { ...pack, topics };
});

describe.each(others)('the pack of $lang', ({ hits, passes, topics }) => {
  test('stops each of its must-hit lines on its topic', () => {
    expect(hits.length).toBeGreaterThanOrEqual(70);
    expect(hits.filter(([topic, text]) => !topics(text).includes(topic))).toEqual([]);
  });

  test('lets each of its must-pass lines go', () => {
    expect(passes.length).toBeGreaterThanOrEqual(90);
    expect(passes.filter((text) => topics(text).length > 0)).toEqual([]);
  });
});

describe('a pack as data', () => {
  const [pack] = PACKS;
  test.each([
    ['an unknown field', { ...pack, regex: '(a+)+$' }],
    ['a topic there is not', { ...pack, hits: [['weather', 'It rains.']] }],
    ['a rule of another shape', { ...pack, rules: [['pricing.x', 'pricing', 'hold', 9, 'a']] }],
    ['a language that is none', { ...pack, lang: 'english' }],
  ])('is refused with %s', (_, raw) => {
    expect(() => checkedPack(raw)).toThrow();
  });
});
