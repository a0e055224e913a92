import { setTimeout as sleep } from 'node:timers/promises';
import { backOff } from './backOff.ts';
import { type Door, Line } from './line.ts';
import { look } from './load.ts';
import { each } from './stage.ts';

/** Promise P8: 500 seats in 5 s, 2,000 in 15 s; between and beyond on the line through both. */
const GOAL = { seats: 500, ms: 5_000, msPerSeat: 10_000 / 1_500 };

/**
 * The boats each seat was acknowledged, by its door's `auth`, which stays the same object when the
 * seat comes back by another port; no boat is left again.
 */
export type Kept = Map<Door['auth'], Set<string>>;

/** Longest time in which this many seats should be back, ms. */
export function backWithinMs(count: number): number {
  return GOAL.ms + Math.max(0, count - GOAL.seats) * GOAL.msPerSeat;
}

/** Notes an acknowledged boat. */
export function keep(kept: Kept, { auth }: Door, thingId: string): void {
  kept.set(auth, (kept.get(auth) ?? new Set()).add(thingId));
}

/** Comes back as a browser does: waits, tries, waits longer; nothing when it is given up. */
export async function comeBack(door: Door, untilMs: number): Promise<Line | undefined> {
  for (let attempt = 0; performance.now() < untilMs; attempt += 1) {
    await sleep(backOff(attempt, Math.random()));
    const line = await Line.open(door).catch(() => undefined);
    if (line) return line;
  }
  return undefined;
}

/** Acknowledged boats that their own seats do not see. */
export async function unseen(lines: readonly Line[], kept: Kept): Promise<number> {
  let missing = 0;
  await each(lines, 40, async (line) => {
    const things = (await look(line))['myBoats/now']?.['things'];
    const shown = new Set(Array.isArray(things) ? things : []);
    missing += [...(kept.get(line.door.auth) ?? [])].filter((one) => !shown.has(one)).length;
  });
  return missing;
}
