import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { corpus } from '../support/corpus.ts';
import { places } from '../support/planted.ts';
import { calmly, openPlanted, type Planted, Sown } from '../support/plantedSummit.ts';
import {
  calendarFaults,
  documentFaults,
  literalFaults,
  type Pair,
  paired,
  tableFaults,
} from './injectionRead.ts';

/** Every string in every text, then every export and program's door by everybody who may read it. */
const DOORS = [
  ...['get /api/summits/{summit}/view', 'get /api/summits/{summit}/roster'],
  ...['get /s/{summit}/record.json', 'get /s/{summit}/minutes.json', 'get /s/{summit}/minutes.md'],
  ...['get /s/{summit}/commitments.csv', 'get /s/{summit}/commitments.ics'],
];

let calm: Planted;
const pairs: Pair[] = [];
const sown = new Sown();
const MOMENTS = ['prepared', 'commitments', 'after', 'closed'];

beforeAll(async () => {
  calm = await openPlanted(calmly(), MOMENTS);
  const before = await calm.browse(DOORS);
  for (let round = 0; round < 20 && sown.missing().length > 0; round += 1) {
    const hostile = sown.planter();
    const evil = await openPlanted(hostile, MOMENTS);
    pairs.push(...paired(before, await evil.browse(DOORS), hostile.laid));
    await evil.close();
  }
}, 60_000);

afterAll(() => calm.close());

const of = (end: string) =>
  pairs.filter(({ door, evil }) => door.endsWith(end) && evil.status === 200);

test('the corpus is large, and every text a person can type was laid under every kind of it', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(150);
  expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
  expect(places.size).toBeGreaterThan(60);
  expect(sown.missing()).toEqual([]);
});

test('whatever is typed, the same doors open', () => {
  expect(pairs.filter(({ calm, evil }) => calm.status !== evil.status)).toEqual([]);
  expect(pairs.filter(({ evil }) => evil.status === 200).length).toBeGreaterThan(1_000);
});

describe('exports', () => {
  test.each(['/view', '/roster', '/record.json', '/minutes.json'])(
    'hold in JSON what was typed, and nothing else: %s',
    (door) => {
      const faults = of(door).flatMap(documentFaults);
      expect([...new Set(faults)].slice(0, 5)).toEqual([]);
      expect(of(door).length).toBeGreaterThan(0);
    },
  );

  test('are literal in Markdown: no mark, link, heading or line but the house’s own', () => {
    expect(of('/minutes.md').flatMap(literalFaults).slice(0, 5)).toEqual([]);
  });

  test('are tables of the same cells, none of which a spreadsheet would calculate', () => {
    expect(of('.csv').flatMap(tableFaults).slice(0, 5)).toEqual([]);
  });

  test('are calendars of known lines only, none above 75 octets', () => {
    expect(of('.ics').flatMap(calendarFaults).slice(0, 5)).toEqual([]);
  });
});
