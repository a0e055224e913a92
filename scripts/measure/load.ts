import { setTimeout as sleep } from 'node:timers/promises';
import { cpuMicros } from './child.ts';
import type { Answered, Line } from './line.ts';

/** One server with its open screens, and what was measured on it. */
export interface Side {
  pid: number;
  lead: Line;
  lines: Line[];
  ideas: string[];
  joined: Map<string, Set<number>>;
  turns: number;
  found: Found;
}

/** Everything measured under load; times in ms. */
export interface Found {
  acks: number[];
  heard: number[];
  reveals: number[];
  spikes: number[];
  refused: Record<string, number>;
  unanswered: number;
  unheard: number;
  sentCount: number;
  cpuMicros: number;
  driverMicros: number;
  seconds: number;
}

/** A side with nothing measured yet. */
export function side(pid: number, lead: Line, lines: Line[], ideas: string[]): Side {
  return {
    ...{ pid, lead, lines, ideas, joined: new Map(), turns: 0 },
    found: {
      ...{ acks: [], heard: [], reveals: [], spikes: [], refused: {}, unanswered: 0, unheard: 0 },
      ...{ sentCount: 0, cpuMicros: 0, driverMicros: 0, seconds: 0 },
    },
  };
}

/** Screens whose deltas are read. */
const SCREENS = 20;
/** Every tap on one of these ideas is followed to the last screen, one at a time for each. */
const FOLLOWED = 20;
/** Longest time a followed tap is expected to take, for choosing how many taps are followed. */
const FOLLOW_MS = 200;

interface Followed {
  sentAt: number;
  count: number;
  left: number;
}

let made = 0;

function command(type: string, fields: object = {}): object {
  made += 1;
  return { id: `bench-${process.pid}-${made}`, type, ...fields };
}

function refused(found: Found, { code = 'unknown' }: Answered): void {
  found.refused[code] = (found.refused[code] ?? 0) + 1;
}

function driverMicros(): number {
  return Object.values(process.cpuUsage()).reduce((sum, one) => sum + one, 0);
}

/** Taps "same boat" at an even pace and follows some of the taps to the screens. */
class Taps {
  readonly #side: Side;
  readonly #free: string[];
  readonly #followed = new Map<string, Followed>();
  readonly #everyNth: number;
  pending = 0;

  constructor(on: Side, perSecond: number) {
    this.#side = on;
    this.#free = on.ideas.slice(0, FOLLOWED);
    this.#everyNth = Math.max(1, Math.ceil((perSecond * FOLLOW_MS) / 1_000 / FOLLOWED));
    for (const line of this.#screens()) line.heard = (bytes, atMs) => this.#hear(bytes, atMs);
  }

  get unheard(): number {
    return this.#followed.size;
  }

  tap(): void {
    const { lines, ideas, found } = this.#side;
    const turn = this.#side.turns;
    this.#side.turns += 1;
    const seat = (turn * 7919) % lines.length;
    const own = turn % this.#everyNth === 0 ? this.#free.shift() : undefined;
    const round = Math.floor(turn / lines.length) % 2;
    const rest = ideas.length - FOLLOWED;
    const thingId = own ?? ideas[FOLLOWED + ((seat + round) % rest)] ?? '';
    const people = this.#side.joined.get(thingId) ?? new Set();
    this.#side.joined.set(thingId, people);
    const type = people.has(seat) ? 'LeaveBoat' : 'JoinBoat';
    if (!people.delete(seat)) people.add(seat);
    const sentAt = performance.now();
    const left = this.#screens().length;
    if (own) this.#followed.set(own, { sentAt, count: people.size, left });
    this.pending += 1;
    found.sentCount += 1;
    lines[seat]?.send(command(type, { kind: 'idea', thingId }), (answer, atMs) => {
      this.pending -= 1;
      if (answer.ok) found.acks.push(atMs - sentAt);
      else refused(found, answer);
    });
  }

  stop(): void {
    for (const line of this.#screens()) line.heard = undefined;
  }

  #screens(): Line[] {
    const { lines } = this.#side;
    const step = Math.max(1, Math.floor(lines.length / SCREENS));
    return lines.filter((_line, at) => at % step === 0).slice(0, SCREENS);
  }

  #hear(bytes: Buffer, atMs: number): void {
    const [, { deltas }] = JSON.parse(bytes.toString('utf8', 2)) as [
      string,
      { deltas: { set?: string; patch?: string; to?: { count?: number } }[] },
    ];
    for (const { set, patch, to } of deltas) {
      const [kind, thing = ''] = (set ?? patch ?? '').split('/');
      const followed = kind === 'boat' ? this.#followed.get(thing) : undefined;
      if (!followed || to?.count !== followed.count) continue;
      followed.left -= 1;
      if (followed.left > 0) continue;
      this.#side.found.heard.push(atMs - followed.sentAt);
      this.#followed.delete(thing);
      this.#free.push(thing);
    }
  }
}

/** One window of load: so many taps a second for so long, evenly spread over the seats. */
export async function tapFor(on: Side, perSecond: number, seconds: number): Promise<void> {
  const { found } = on;
  const taps = new Taps(on, perSecond);
  const [cpu, driver, startedAt] = [cpuMicros(on.pid), driverMicros(), performance.now()];
  const due = () => Math.min(seconds, (performance.now() - startedAt) / 1_000) * perSecond;
  for (let sent = 0; sent < Math.floor(seconds * perSecond); ) {
    for (; sent < Math.floor(due()); sent += 1) taps.tap();
    await sleep(2);
  }
  found.seconds += (performance.now() - startedAt) / 1_000;
  const until = performance.now() + 5_000;
  while ((taps.pending > 0 || taps.unheard > 0) && performance.now() < until) await sleep(10);
  found.cpuMicros += cpuMicros(on.pid) - cpu;
  found.driverMicros += driverMicros() - driver;
  found.unanswered += taps.pending;
  found.unheard += taps.unheard;
  taps.stop();
  await sleep(300);
}

/** A second of load that is not counted, so that both servers' code is warm. */
export async function warm(on: Side, perSecond: number): Promise<void> {
  const { found } = side(on.pid, on.lead, on.lines, on.ideas);
  const kept = on.found;
  on.found = found;
  await tapFor(on, perSecond, 1);
  on.found = kept;
}

async function must(line: Line, type: string, fields: object = {}): Promise<void> {
  const answer = await new Promise<Answered>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${type} was not answered in 15 s`)), 15_000);
    line.send(command(type, fields), (one) => {
      clearTimeout(late);
      resolve(one);
    });
  });
  if (!answer.ok) throw new Error(`${type} was answered ${JSON.stringify(answer)}`);
}

/** Everybody puts one dot at the same instant; resolves with the time of the last answer. */
async function spike({ lines, ideas, found }: Side): Promise<void> {
  const sentAt = performance.now();
  let last = sentAt;
  await Promise.all(
    lines.map(
      (line, at) =>
        new Promise<void>((resolve, reject) => {
          const late = setTimeout(() => reject(new Error('a dot was not answered')), 30_000);
          line.send(command('CastVote', { ideaId: ideas[at % ideas.length] }), (answer, atMs) => {
            clearTimeout(late);
            last = Math.max(last, atMs);
            if (!answer.ok) refused(found, answer);
            resolve();
          });
        }),
    ),
  );
  found.spikes.push(last - sentAt);
}

/** One round of dots: open, everybody at once, close, reveal; the last of all seats is timed. */
export async function reveal(on: Side, offsetMs: number): Promise<void> {
  const { lead, lines, found } = on;
  await must(lead, 'OpenVote', { challengeId: '', dotsEach: 3 });
  await sleep(400);
  await spike(on);
  await sleep(400);
  await must(lead, 'CloseVote');
  // A screen's beat answers the close; the reveal starts somewhere else within a beat each time.
  await sleep(300 + offsetMs);
  let left = lines.length;
  const startedAt = performance.now();
  const everyone = new Promise<number>((resolve) => {
    for (const line of lines) {
      line.heard = (bytes, atMs) => {
        if (!bytes.includes('"revealed"')) return;
        line.heard = undefined;
        left -= 1;
        if (left === 0) resolve(atMs - startedAt);
      };
    }
  });
  await must(lead, 'RevealVote');
  const late = sleep(10_000, undefined, { ref: false });
  const took = await Promise.race([everyone, late]);
  if (took !== undefined) found.reveals.push(took);
  for (const line of lines) line.heard = undefined;
  await sleep(200);
}
