import { beforeEach, describe, expect, test } from '@jest/globals';
import { Crossing, type Half } from '../../scripts/measure/cluster/crossing.ts';
import { dueAt } from '../../scripts/measure/cluster/halves.ts';

let crossing: Crossing;
let counter = 0;

/** A frame of one node as a screen of this half hears it; every node has an epoch of its own. */
function heard(at: Half, epoch: string, counts: Record<string, number>) {
  counter += 1;
  const deltas = Object.entries(counts).map(([idea, count]) => ({
    ...{ patch: `boat/${idea}`, to: { count } },
  }));
  const frame = { stream: 'audience', epoch, counter, deltas };
  const data = Buffer.from(`42${JSON.stringify(['delta', frame])}`);
  return (atMs: number) => crossing.hear(at, data, 0, data.length, atMs);
}

beforeEach(() => {
  counter = 0;
  crossing = new Crossing([['a'], ['b']], [2, 1]);
});

describe('with two nodes', () => {
  test('a tap is local at the screens of its own half and remote at the others', () => {
    crossing.sent(0, 'a', 0);
    const [near, far] = [heard(0, 'first', { a: 1 }), heard(1, 'second', { a: 1 })];
    near(10);
    near(20);
    expect(crossing.unheard).toBe(1);
    far(90);
    expect(crossing.take()).toEqual({ local: [10, 20], remote: [90] });
    expect(crossing.unheard).toBe(0);
  });

  test('a frame with taps of both halves counts once for each', () => {
    crossing.sent(0, 'a', 0);
    crossing.sent(1, 'b', 50);
    const far = heard(1, 'second', { a: 1, b: 1 });
    far(100);
    expect(crossing.take()).toEqual({ local: [50], remote: [100] });
  });

  test('frames of both nodes that cross on the way do not hide each other', () => {
    crossing.sent(0, 'a', 0);
    const [far, near] = [heard(1, 'second', { a: 1 }), heard(0, 'first', { a: 1 })];
    far(5);
    near(6);
    crossing.sent(1, 'b', 10);
    const [nearNext, farNext] = [heard(0, 'first', { b: 1 }), heard(1, 'second', { b: 1 })];
    nearNext(15);
    farNext(16);
    near(17);
    nearNext(18);
    expect(crossing.take()).toEqual({ local: [6, 17, 6], remote: [5, 8, 5] });
    expect(crossing.unheard).toBe(0);
  });

  test('a tap that is never told, and one that was refused, are told apart', () => {
    crossing.sent(0, 'a', 0);
    crossing.sent(1, 'b', 1);
    crossing.refused(1, 'b', 1);
    expect(crossing.unheard).toBe(2);
    crossing.forget();
    expect(crossing.unheard).toBe(0);
  });
});

test('ten taps a second meet every part of a beat, one in each pause, in order', () => {
  const places = Array.from({ length: 100 }, (_, at) => dueAt(at));
  const tenths = new Array(10).fill(0);
  for (const [at, place] of places.entries()) {
    expect(Math.floor(place)).toBe(at);
    tenths[Math.floor((place - at) * 10)] += 1;
  }
  expect(Math.min(...tenths)).toBeGreaterThanOrEqual(8);
});
