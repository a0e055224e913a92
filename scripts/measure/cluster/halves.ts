import { setTimeout as sleep } from 'node:timers/promises';
import { cpuMicros, driverMicros, machineMicros } from '../gauge.ts';
import type { Line } from '../line.ts';
import { command, DRAIN_MS, look, type Tapped, tapAt } from '../load.ts';
import { type Crossed, Crossing, type Half } from './crossing.ts';

/** One room whose seats are open in two halves: at two nodes, or both at one. */
export interface Halves {
  lines: readonly Line[][];
  ideas: readonly string[][];
  crossing: Crossing;
  /** Processes that serve the room. */
  pids: number[];
  /** How far the taps of both halves have come; see `tapAt`. */
  position: number;
  /** Acknowledged "same boat" by idea, joined less left. */
  acked: Map<string, number>;
}

/** One window on both halves. */
export interface Window extends Crossed, Tapped {
  /** Processor time of each process, µs. */
  cpuMicros: number[];
}

/** Both halves with their screens listening; the first half taps on the first half of the ideas. */
export async function halvesOf(
  lines: readonly Line[][],
  ideas: readonly string[],
  pids: number[],
): Promise<Halves> {
  const half = ideas.length / 2;
  const own = [ideas.slice(0, half), ideas.slice(half)];
  const crossing = new Crossing(own, [lines[0]?.length ?? 0, lines[1]?.length ?? 0]);
  const [first, second] = [lines[0]?.[0], lines[1]?.[0]];
  if (!first || !second) throw new Error('a half has no seat');
  crossing.begin([await look(first), await look(second)]);
  for (const at of [0, 1] as const) {
    for (const line of lines[at] ?? []) line.heard = (...heard) => crossing.hear(at, ...heard);
  }
  return { lines, ideas: own, crossing, pids, position: 0, acked: new Map() };
}

/** What the taps of one window became. */
type Tally = Pick<Window, 'sent' | 'acks' | 'refused'> & { pending: number; joins: boolean };

/** One tap; the halves take turns, forward they join boats and backward they leave them again. */
function tap(on: Halves, tally: Tally): void {
  if (!tally.joins) on.position -= 1;
  const from = (on.position % 2) as Half;
  const [lines = [], ideas = []] = [on.lines[from], on.ideas[from]];
  const place = tapAt(Math.floor(on.position / 2), lines.length, ideas.length);
  if (tally.joins) on.position += 1;
  const thingId = ideas[place.idea] ?? '';
  const sentMs = performance.now();
  tally.pending += 1;
  tally.sent += 1;
  on.crossing.sent(from, thingId, sentMs);
  const type = tally.joins ? 'JoinBoat' : 'LeaveBoat';
  lines[place.seat]?.send(command(type, { kind: 'idea', thingId }), (answer, atMs) => {
    tally.pending -= 1;
    if (answer.ok) {
      tally.acks.push(atMs - sentMs);
      on.acked.set(thingId, (on.acked.get(thingId) ?? 0) + (tally.joins ? 1 : -1));
      return;
    }
    const { code = 'unknown' } = answer;
    tally.refused[code] = (tally.refused[code] ?? 0) + 1;
    on.crossing.refused(from, thingId, sentMs);
  });
}

/** The golden section: its multiples spread evenly over a whole. */
const SPREAD = (Math.sqrt(5) - 1) / 2;

/**
 * When a tap is due, in pauses since the window began: one in each pause, at another place in each,
 * so that ten taps a second do not all meet the beat of 100 ms at the same place.
 */
export function dueAt(tap: number): number {
  return tap + ((tap * SPREAD) % 1);
}

function gauge({ pids }: Halves) {
  const cpu = pids.map(cpuMicros);
  const driver = driverMicros();
  const ours = cpu.reduce((sum, one) => sum + one, driver);
  return { cpu, driver, others: machineMicros() - ours, atMs: performance.now() };
}

async function drained({ crossing }: Halves, tally: Tally) {
  const until = performance.now() + DRAIN_MS;
  while ((tally.pending > 0 || crossing.unheard > 0) && performance.now() < until) await sleep(5);
  const left = { unanswered: tally.pending, unheard: crossing.unheard };
  crossing.forget();
  return left;
}

/**
 * One window of taps at an even pace, by both halves in turn.
 * @throws when there are too few ideas for so many taps
 */
export async function tapHalves(on: Halves, perSecond: number, seconds: number): Promise<Window> {
  const count = Math.floor(perSecond * seconds);
  const most =
    2 * Math.min(...on.lines.map((lines, at) => lines.length * (on.ideas[at]?.length ?? 0)));
  const joins = on.position + count <= most;
  if (!joins && on.position < count) throw new Error('there are too few ideas to tap on');
  const tally: Tally = { sent: 0, acks: [], refused: {}, pending: 0, joins };
  on.crossing.take();
  const before = gauge(on);
  let lateMs = 0;
  for (let sent = 0; sent < count; ) {
    const passed = ((performance.now() - before.atMs) / 1_000) * perSecond;
    lateMs = Math.max(lateMs, ((passed - dueAt(sent)) / perSecond) * 1_000);
    for (; sent < count && dueAt(sent) <= passed; sent += 1) tap(on, tally);
    await sleep(2);
  }
  const left = await drained(on, tally);
  const after = gauge(on);
  const tookMs = after.atMs - before.atMs;
  const { sent, acks, refused } = tally;
  return {
    ...{ sent, acks: [...acks], refused: { ...refused } },
    ...{ ...on.crossing.take(), ...left, seconds: tookMs / 1_000, lateMs },
    cpuMicros: after.cpu.map((one, at) => one - (before.cpu[at] ?? 0)),
    driverMicros: after.driver - before.driver,
    otherCores: (after.others - before.others) / 1_000 / tookMs,
  };
}

/** Acknowledged taps that the counts at a line do not show. */
export async function lostAt(line: Line, { acked }: Halves): Promise<number> {
  const view = await look(line);
  const missing = [...acked].map(([idea, count]) =>
    Math.max(0, count - Number(view[`boat/${idea}`]?.['count'] ?? 0)),
  );
  return missing.reduce((sum, one) => sum + one, 0);
}
