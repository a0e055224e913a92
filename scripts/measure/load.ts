import { setTimeout as sleep } from 'node:timers/promises';
import { Board, type Heard } from './board.ts';
import type { Started } from './child.ts';
import { cpuMicros, driverMicros, machineMicros } from './gauge.ts';
import type { Answered, Line, Seen } from './line.ts';

/** One server with its open screens. */
export interface Side {
  server: Started;
  /** The facilitator's screen. */
  lead: Line;
  /** The seats that tap and listen. */
  lines: Line[];
  ideas: string[];
  board: Board;
  /** How far the taps have come; see `tapAt`. */
  position: number;
  /** Acknowledged "same boat" by idea, joined less left. */
  acked: Map<string, number>;
}

/** What the driver knows of one window of taps; times in ms. */
export interface Tapped {
  sent: number;
  acks: number[];
  refused: Record<string, number>;
  unanswered: number;
  unheard: number;
  seconds: number;
  driverMicros: number;
  /** Work of everybody else on this machine (PostgreSQL's too), cores. */
  otherCores: number;
  /** How late the driver sent a tap at worst. */
  lateMs: number;
}

/** One window of load on one server. */
export interface Window extends Heard, Tapped {
  cpuMicros: number;
  /** Bytes all screens received. */
  bytes: number;
}

/** Longest wait for the last answers of a window: none may fall into the next one. */
export const DRAIN_MS = 30_000;
/** A prime above every number of seats: neighbours in time are not neighbours in the room. */
const STRIDE = 7_919;

let made = 0;

/** A command with a fresh id. */
export function command(type: string, fields: object = {}): object {
  made += 1;
  return { id: `bench-${process.pid}-${made}`, type, ...fields };
}

/** A side whose board begins with what its facilitator sees. */
export async function side(
  server: Started,
  lead: Line,
  lines: Line[],
  ideas: string[],
): Promise<Side> {
  const board = new Board(ideas, lines.length);
  board.begin(await look(lead));
  for (const line of lines) {
    line.heard = (data, from, to, atMs) => board.hear(data, from, to, atMs);
  }
  return { server, lead, lines, ideas, board, position: 0, acked: new Map() };
}

/** Everything a seat sees now. */
export function look(line: Line): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('a look was not answered in 15 s')), 15_000);
    line.look((view) => {
      clearTimeout(late);
      resolve(view);
    });
  });
}

/** Asks a command and waits for its answer. @throws when it was refused. */
export async function must(line: Line, type: string, fields: object = {}): Promise<void> {
  const answer = await new Promise<Answered>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${type} was not answered in 15 s`)), 15_000);
    line.send(command(type, fields), (one) => {
      clearTimeout(late);
      resolve(one);
    });
  });
  if (!answer.ok) throw new Error(`${type} was answered ${JSON.stringify(answer)}`);
}

/** The tap at a position: each run of as many taps as seats is one tap of every seat. */
export function tapAt(position: number, seats: number, ideas: number) {
  const seat = (position * STRIDE) % seats;
  return { seat, idea: (seat + Math.floor(position / seats)) % ideas };
}

/** Taps at an even pace; forward they join boats, and backward they leave them again. */
export class Taps {
  pending = 0;
  /** When the last answer came. */
  lastMs = 0;
  readonly window: Pick<Window, 'sent' | 'acks' | 'refused'> = { sent: 0, acks: [], refused: {} };
  readonly #side: Side;
  readonly #joins: boolean;

  constructor(on: Side, count: number) {
    this.#side = on;
    this.#joins = on.position + count <= on.lines.length * on.ideas.length;
    if (!this.#joins && on.position < count) throw new Error('there are too few ideas to tap on');
  }

  tap(): void {
    const { lines, ideas, board, acked } = this.#side;
    if (!this.#joins) this.#side.position -= 1;
    const at = tapAt(this.#side.position, lines.length, ideas.length);
    if (this.#joins) this.#side.position += 1;
    const thingId = ideas[at.idea] ?? '';
    const sentMs = performance.now();
    this.pending += 1;
    this.window.sent += 1;
    board.sent(thingId, sentMs);
    const type = this.#joins ? 'JoinBoat' : 'LeaveBoat';
    lines[at.seat]?.send(command(type, { kind: 'idea', thingId }), (answer, atMs) => {
      this.pending -= 1;
      this.lastMs = atMs;
      if (answer.ok) {
        this.window.acks.push(atMs - sentMs);
        acked.set(thingId, (acked.get(thingId) ?? 0) + (this.#joins ? 1 : -1));
      } else {
        const { code = 'unknown' } = answer;
        this.window.refused[code] = (this.window.refused[code] ?? 0) + 1;
        board.refused(thingId, sentMs);
      }
    });
  }
}

interface Gauged {
  cpuMicros: number;
  driverMicros: number;
  otherMicros: number;
  bytes: number;
  atMs: number;
}

function gauge({ server, lines }: Side): Gauged {
  const cpu = cpuMicros(server.pid);
  const driver = driverMicros();
  return {
    ...{ cpuMicros: cpu, driverMicros: driver, otherMicros: machineMicros() - cpu - driver },
    bytes: lines.reduce((sum, line) => sum + line.bytes, 0),
    atMs: performance.now(),
  };
}

/** Waits until every tap is answered and told to every screen, or nobody hopes for it any more. */
export async function drained(
  on: Side,
  taps: Taps,
): Promise<{ unanswered: number; unheard: number }> {
  const until = performance.now() + DRAIN_MS;
  while ((taps.pending > 0 || on.board.unheard > 0) && performance.now() < until) await sleep(5);
  const left = { unanswered: taps.pending, unheard: on.board.unheard };
  on.board.forget();
  return left;
}

/** One window of load: so many taps a second for so long, evenly spread over the seats. */
export async function tapFor(on: Side, perSecond: number, seconds: number): Promise<Window> {
  const count = Math.floor(perSecond * seconds);
  const taps = new Taps(on, count);
  on.board.take();
  const before = gauge(on);
  let lateMs = 0;
  for (let sent = 0; sent < count; ) {
    const due = Math.min(count, ((performance.now() - before.atMs) / 1_000) * perSecond + 1);
    lateMs = Math.max(lateMs, ((Math.floor(due) - sent - 1) / perSecond) * 1_000);
    for (; sent < Math.floor(due); sent += 1) taps.tap();
    await sleep(2);
  }
  const left = await drained(on, taps);
  const after = gauge(on);
  const tookMs = after.atMs - before.atMs;
  const { sent, acks, refused } = taps.window;
  return {
    // Copies: an answer that comes even later is not one of this window.
    ...{ sent, acks: [...acks], refused: { ...refused } },
    ...{ ...on.board.take(), ...left, seconds: tookMs / 1_000, lateMs },
    cpuMicros: after.cpuMicros - before.cpuMicros,
    driverMicros: after.driverMicros - before.driverMicros,
    otherCores: (after.otherMicros - before.otherMicros) / 1_000 / tookMs,
    bytes: after.bytes - before.bytes,
  };
}

/** Acknowledged taps that the facilitator's view does not show. */
export async function lost({ lead, ideas, acked }: Side): Promise<number> {
  const view = await look(lead);
  const missing = ideas.map((idea) => {
    const shown = Number(view[`boat/${idea}`]?.['count'] ?? 0);
    return Math.max(0, (acked.get(idea) ?? 0) - shown);
  });
  return missing.reduce((sum, one) => sum + one, 0);
}
