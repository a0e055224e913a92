import type { Side, Window } from './load.ts';
import { type Figure, type Goal, quantile, type Row } from './table.ts';

/** Figures of both sides, the product's first. */
export type Both<T> = readonly [product: T, bare: T];

/** A row of one figure for each side. */
export function both(name: string, unit: string, [product, bare]: Both<Figure>, goal?: Goal): Row {
  return { ...{ name, unit, product, bare }, ...(goal ? { goal } : {}) };
}

/** A row of one figure for each window of each side; shown is the middle window. */
export function windowed<W>(
  name: string,
  unit: string,
  sides: Both<readonly W[]>,
  of: (window: W) => number | undefined,
  goal?: Goal,
): Row {
  const figures = (list: readonly W[]) => list.map((one) => of(one) ?? Number.NaN);
  return both(name, unit, [figures(sides[0]), figures(sides[1])], goal);
}

/** A time's p50 and p99 in each window; the goal is for p99. */
export function spread<W>(
  name: string,
  sides: Both<readonly W[]>,
  of: (window: W) => readonly number[],
  goal?: Goal,
): Row[] {
  return [
    windowed(`${name}, p50`, 'ms', sides, (one) => quantile(of(one), 0.5)),
    windowed(`${name}, p99`, 'ms', sides, (one) => quantile(of(one), 0.99), goal),
  ];
}

/** A total for each one; nothing when there was none. */
export function per(total: number, count: number): number | undefined {
  return count > 0 ? total / count : undefined;
}

const total = <W>(list: readonly W[], of: (one: W) => number) =>
  list.reduce((sum, one) => sum + of(one), 0);

/** What says whether the windows can be trusted. */
export function trust(sides: Both<readonly Window[]>): Row[] {
  const sums = (name: string, of: (one: Window) => number, goal?: Goal): Row =>
    both(name, '', [total(sides[0], of), total(sides[1], of)], goal);
  return [
    windowed('acknowledged taps', '1/s', sides, (one) => one.acks.length / one.seconds),
    windowed('server CPU', 'cores', sides, (one) => one.cpuMicros / 1e6 / one.seconds),
    windowed('driver CPU', 'cores', sides, (one) => one.driverMicros / 1e6 / one.seconds),
    windowed('work of others on this machine', 'cores', sides, (one) => one.otherCores),
    windowed('driver late at worst', 'ms', sides, (one) => one.lateMs),
    sums('taps sent', (one) => one.sent),
    sums('taps unanswered', (one) => one.unanswered, { most: 0 }),
    sums('taps not told to every screen', (one) => one.unheard, { most: 0 }),
  ];
}

/** Times of the raw disk in the same run. */
export function diskRows(synced: readonly number[]): Row[] {
  const row = (name: string, product: number | undefined): Row => ({
    ...{ name: `raw fdatasync of 4 KiB, ${name}`, unit: 'ms', product, bare: undefined },
  });
  return [row('p50', quantile(synced, 0.5)), row('p99', quantile(synced, 0.99))];
}

/** Refusals of all windows by their code. */
export function refusals(windows: readonly Window[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const { refused } of windows) {
    for (const [code, count] of Object.entries(refused)) all[code] = (all[code] ?? 0) + count;
  }
  return all;
}

/** Lines that were cut and should not have been. */
export function cut(sides: readonly Side[]): number {
  return total(sides, ({ lines }) => lines.filter((line) => line.closed).length);
}
