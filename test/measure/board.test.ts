import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Board } from '../../scripts/measure/board.ts';
import { tapAt } from '../../scripts/measure/load.ts';

const EPOCH = '00000000-0000-4000-8000-000000000000';
let board: Board;
let counter = 0;

/** A delta as it stands in the driver's buffer, with other bytes around it. */
function delta(counts: Record<string, number>, stream = 'audience') {
  counter += 1;
  const deltas = Object.entries(counts).map(([idea, count]) => ({
    ...{ patch: `boat/${idea}`, to: { count } },
  }));
  const said = `42${JSON.stringify(['delta', { stream, epoch: EPOCH, counter, deltas }])}`;
  const data = Buffer.from(`??${said}??`);
  return (atMs: number) => board.hear(data, 2, data.length - 2, atMs);
}

beforeEach(() => {
  counter = 0;
  board = new Board(['a', 'b'], 2);
});

describe('the board', () => {
  test('measures each delivery from the oldest tap in it, and each tap to the last screen', () => {
    board.sent('a', 0);
    board.sent('b', 30);
    board.sent('a', 60);
    const frame = delta({ a: 2, b: 1 });
    frame(100);
    expect(board.take()).toMatchObject({ ages: [100], toAll: [], deliveries: 1, frames: 1 });
    expect(board.unheard).toBe(3);
    frame(110);
    const { ages, toAll, frames, lastMs } = board.take();
    expect([ages, toAll, frames, lastMs]).toEqual([[110], [110, 50, 80], 0, 110]);
    expect(board.unheard).toBe(0);
  });

  test('leaves a tap that a frame does not hold for the next one', () => {
    for (const ms of [0, 10, 20]) board.sent('a', ms);
    const [first, second] = [delta({ a: 2 }), delta({ a: 3 })];
    first(100);
    // The second screen hears the newer frame only after the first screen has.
    second(200);
    first(201);
    second(202);
    expect(board.take()).toMatchObject({ ages: [100, 180, 201, 182], toAll: [201, 191, 182] });
    expect(board.unheard).toBe(0);
  });

  test('takes from the told counts how many taps a frame holds', () => {
    for (const ms of [0, 10, 20]) board.sent('a', ms);
    delta({ a: 1 })(100);
    delta({ a: 2 })(200);
    delta({ a: 3 })(300);
    expect(board.take().ages).toEqual([100, 190, 280]);
    board.sent('a', 310);
    expect(board.unheard).toBe(4);
    board.forget();
    expect(board.unheard).toBe(0);
  });

  test('follows boats that are left again as it follows those that are joined', () => {
    board.begin({ 'boat/a': { count: 5 } });
    board.sent('a', 0);
    board.sent('a', 40);
    delta({ a: 4 })(100);
    expect(board.take().ages).toEqual([100]);
    delta({ a: 3 })(200);
    expect(board.take().ages).toEqual([160]);
  });

  test('forgets a tap that was refused', () => {
    board.sent('a', 0);
    board.sent('a', 50);
    board.refused('a', 0);
    const frame = delta({ a: 1 });
    frame(100);
    frame(100);
    expect(board.take()).toMatchObject({ ages: [50, 50], toAll: [50] });
    expect(board.unheard).toBe(0);
  });

  test('counts neither own streams, nor other things, nor a frame that comes far too late', () => {
    board.sent('a', 0);
    delta({ a: 1 }, 'own')(10);
    delta({ other: 1 })(20);
    expect(board.take()).toMatchObject({ ages: [], deliveries: 0, frames: 0 });
    const late = delta({ a: 0 });
    delta({ a: 1 })(30);
    expect(board.take().ages).toEqual([30]);
    board.sent('a', 40);
    late(50);
    expect(board.take().ages).toEqual([]);
    expect(board.unheard).toBe(2);
  });
});

test('as many taps as seats are one of every seat, and no seat taps twice on an idea', () => {
  const seats = fc.integer({ min: 2, max: 400 });
  const ideas = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(seats, ideas, fc.nat(5_000), (many, few, from) => {
      const every = Array.from({ length: many }, (_, at) => tapAt(from + at, many, few).seat);
      expect(new Set(every).size).toBe(many);
      const all = Array.from({ length: many * few }, (_, at) => tapAt(at, many, few));
      expect(new Set(all.map(({ seat, idea }) => `${seat} ${idea}`)).size).toBe(many * few);
    }),
    { numRuns: 25 },
  );
});
