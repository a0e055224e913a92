import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { figures, median, quantile, type Row, table } from '../../scripts/measure/table.ts';

const row = (fields: Partial<Row>): Row => ({
  ...{ name: 'a row', unit: 'ms', product: undefined, bare: undefined },
  ...fields,
});
const shown = (fields: Partial<Row>) =>
  table([row(fields)])
    .split('\n')[1]
    ?.split(/ {2,}/)
    .slice(1);

describe('a quantile', () => {
  test('is the smallest value with at least that share at or below it', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(quantile(hundred, 0.99)).toBe(99);
    expect(quantile(hundred, 0.5)).toBe(50);
    expect(quantile(hundred, 1)).toBe(100);
    expect(quantile([7], 0.99)).toBe(7);
    expect(quantile([2, 10], 0.5)).toBe(2);
    expect(quantile([], 0.5)).toBeUndefined();
  });

  test('sorts by value, not by letters, and leaves the list alone', () => {
    const list = [9, 80, 700];
    expect(quantile(list, 0.5)).toBe(80);
    const wild = [700, 9, 80];
    expect(quantile(wild, 0.34)).toBe(80);
    expect(wild).toEqual([700, 9, 80]);
  });

  test('of any list has that share of the list at or below it, and no lower value has', () => {
    const values = fc.array(fc.integer(), { minLength: 1 });
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, (list, part) => {
        const found = quantile(list, part) ?? Number.NaN;
        const below = (limit: number) => list.filter((one) => one <= limit).length;
        expect(list).toContain(found);
        expect(below(found)).toBeGreaterThanOrEqual(list.length * part);
        expect(below(found - 1)).toBeLessThan(list.length * part);
      }),
    );
  });

  test('of what never came is never', () => {
    expect(quantile([1, 2, Number.POSITIVE_INFINITY], 1)).toBe(Number.POSITIVE_INFINITY);
  });
});

test('the middle window counts, and of two the mean', () => {
  expect(median([3, 1000, 2])).toBe(3);
  expect(median([1, 2, 3, 1000])).toBe(2.5);
  expect(median([10, 9])).toBe(9.5);
  expect(median([])).toBeUndefined();
});

describe('a row', () => {
  test('holds the product against the bare server and the goal', () => {
    const both = { product: [12, 10, 90], bare: [10, 10, 1] };
    expect(shown({ ...both, goal: { ratio: 1.2 } })).toEqual([
      '12.0',
      '10.0',
      '1.20',
      '≤ 1.20×',
      'yes',
    ]);
    expect(shown({ ...both, goal: { ratio: 1.1 } })?.at(-1)).toBe('NO');
    expect(shown({ ...both, goal: { most: 12 } })?.slice(-2)).toEqual(['≤ 12.0', 'yes']);
    expect(shown({ ...both, goal: { most: 11 } })?.at(-1)).toBe('NO');
    expect(shown(both)).toEqual(['12.0', '10.0', '1.20']);
  });

  test('reaches a floor from above, where more is better', () => {
    const both = { product: 7, bare: 10 };
    expect(shown({ ...both, goal: { floor: 0.7 } })?.slice(2)).toEqual(['0.70', '≥ 0.70×', 'yes']);
    expect(shown({ ...both, goal: { floor: 0.71 } })?.at(-1)).toBe('NO');
    expect(shown({ product: 7, goal: { floor: 0.7 } })?.at(-1)).toBe('?');
  });

  test('reaches no goal by a figure that is absent, or by one that never came', () => {
    expect(shown({ goal: { most: 0 } })).toEqual(['–', '–', '–', '≤ 0.00', '?']);
    expect(shown({ product: Number.NaN, goal: { most: 5 } })?.at(-1)).toBe('?');
    expect(shown({ product: 4, bare: 0, goal: { ratio: 1 } })?.slice(2)).toEqual([
      '–',
      '≤ 1.00×',
      '?',
    ]);
    const never = { product: Number.POSITIVE_INFINITY, goal: { most: 5 } };
    expect(shown(never)).toEqual(['never', '–', '–', '≤ 5.00', 'NO']);
  });

  test('shows thousands and never more than three digits of a fraction', () => {
    expect(shown({ product: 1_234_567.8, bare: 99.96 })?.slice(0, 2)).toEqual([
      '1,234,568',
      '100.0',
    ]);
  });
});

describe('the line for programs', () => {
  const rows = [
    row({ name: 'with windows', product: [1, 2, 4], bare: [2, 2], goal: { ratio: 0.5 } }),
    row({ name: 'plain', unit: '', product: 3 }),
    row({ name: 'never', product: Number.POSITIVE_INFINITY, goal: { most: 5 } }),
    row({ name: 'nothing', product: Number.NaN, bare: [] }),
    row({ name: 'no limit', product: 1 / 3, bare: 0 }),
  ];

  test('names each row with its unit and has numbers only', () => {
    expect(JSON.parse(JSON.stringify(figures(rows)))).toEqual({
      'with windows [ms]': {
        ...{ product: 2, bare: 2, ratio: 1, productRange: [1, 4], bareRange: [2, 2] },
        ...{ goal: { ratio: 0.5 }, reached: false },
      },
      plain: { product: 3 },
      'never [ms]': { goal: { most: 5 }, reached: false },
      'nothing [ms]': {},
      'no limit [ms]': { product: 0.33333, bare: 0 },
    });
  });

  test('refuses two rows of one name, because one would hide the other', () => {
    expect(() => figures([...rows, row({ name: 'plain', unit: '' })])).toThrow('plain');
  });
});
