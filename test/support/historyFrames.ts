import type { Sync } from '../../src/room/tell.ts';
import { apply, type Delta, type View } from '../../src/summit/apply.ts';
import type { Anomaly } from './history.ts';

/** A frame as a screen hears it. */
export interface Told {
  stream: 'audience' | 'own';
  epoch: string;
  counter: number;
  deltas: Delta[];
}

/** Whose streams a screen listens to, so that screens can be compared. */
export interface Streams {
  audience: string;
  own: string;
}

/** Frames that screens have heard, by epoch, stream and counter. */
export type Frames = Map<string, string>;

/** Kinds whose entries arrive once and never come back: their order is the room's. */
const ORDERED = ['idea', 'comment', 'practice', 'kudos'];

/** Words short enough to be kept by the thousand. */
function brief(words: string): string {
  let sum = 5_381;
  for (let at = 0; at < words.length; at += 1) sum = ((sum * 33) ^ words.charCodeAt(at)) >>> 0;
  return `${words.length} ${sum}`;
}

/**
 * One screen: lays what it hears over what it holds, and notes whatever does not fit. On a `lossy`
 * line frames may be lost: after a gap nothing is laid until everything has come anew.
 */
export class Screen {
  readonly name: string;
  readonly faults: Anomaly[] = [];
  readonly arrived = new Set<string>();
  readonly #streams: Streams;
  readonly #frames: Frames;
  readonly #lossy: boolean;
  #held: Sync | undefined;
  #torn = false;

  constructor(name: string, streams: Streams, frames: Frames, lossy = false) {
    this.name = name;
    this.#streams = streams;
    this.#frames = frames;
    this.#lossy = lossy;
  }

  /** What the screen shows now. */
  get view(): View {
    return this.#held?.view ?? {};
  }

  /** Whether a browser would ask for everything again. */
  get torn(): boolean {
    return this.#torn;
  }

  /** Everything anew. */
  sync(sync: Sync): void {
    const before = this.#held;
    for (const stream of ['audience', 'own'] as const) {
      if (before?.epoch !== sync.epoch) continue;
      const [old, now] = [before.counters[stream], sync.counters[stream]];
      if (now < old) this.#fault('reversal', `${stream} is synced to ${now} after ${old}`);
    }
    this.#held = { ...sync, counters: { ...sync.counters } };
    this.#torn = false;
    this.#arrive(Object.keys(sync.view));
  }

  /** One frame. */
  delta(told: Told): void {
    const { stream, epoch, counter } = told;
    this.#compare(told);
    const held = this.#held;
    const last = held?.epoch === epoch ? held.counters[stream] : -1;
    if (held && last >= 0 && counter === last + 1 && !this.#torn) this.#lay(held, told);
    else if (counter === last) this.#fault('duplicate', `${stream} ${counter}`);
    else if (counter < last) this.#fault('reversal', `${stream} ${counter} after ${last}`);
    else {
      if (!this.#lossy) this.#fault('gap', `${stream} ${counter} after ${last}`);
      this.#torn = true;
    }
  }

  /** What a screen opened now is given: this one must hold the same. */
  end(fresh: Sync): void {
    const held = this.#held;
    if (held?.epoch !== fresh.epoch) this.#fault('stale', 'an epoch that has ended');
    const mine = held?.view ?? {};
    for (const key of new Set([...Object.keys(mine), ...Object.keys(fresh.view)]))
      if (!alike(mine[key], fresh.view[key])) this.#fault('stale', key);
  }

  #fault(kind: Anomaly['kind'], said: string): void {
    this.faults.push({ kind, said: `${this.name}: ${said}` });
  }

  #compare({ stream, epoch, counter, deltas }: Told): void {
    const name = `${epoch} ${stream} ${this.#streams[stream]} ${counter}`;
    const words = brief(JSON.stringify(deltas));
    const first = this.#frames.get(name) ?? words;
    this.#frames.set(name, first);
    if (first !== words) this.#fault('frames differ', name);
  }

  #lay(held: Sync, { stream, counter, deltas }: Told): void {
    held.counters[stream] = counter;
    held.view = apply(held.view, deltas);
    this.#arrive(deltas.flatMap((one) => ('set' in one ? [one.set] : [])));
  }

  #arrive(keys: string[]): void {
    for (const key of keys) {
      if (ORDERED.includes(key.slice(0, key.indexOf('/')))) this.arrived.add(key);
    }
  }
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function alike(a: View[string] | undefined, b: View[string] | undefined): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Entries that two screens saw in different order, kind by kind. */
function orderFaults(screens: Screen[]): Anomaly[] {
  const faults: Anomaly[] = [];
  for (const kind of ORDERED) {
    const seen = screens.map(({ name, arrived }) => ({
      name,
      keys: [...arrived].filter((key) => key.startsWith(`${kind}/`)),
    }));
    // Most screens saw the very same: each order is compared once.
    const orders = new Map(seen.map((one) => [one.keys.join(), one]));
    const distinct = [...orders.values()];
    for (const [at, one] of distinct.entries()) {
      for (const other of distinct.slice(at + 1)) {
        const [mine, theirs] = [common(one.keys, other.keys), common(other.keys, one.keys)];
        const where = mine.findIndex((key, place) => theirs[place] !== key);
        if (where < 0) continue;
        const said = `${one.name} saw ${mine[where]} where ${other.name} saw ${theirs[where]}`;
        faults.push({ kind: 'order', said });
      }
    }
  }
  return faults;
}

function common(keys: string[], others: string[]): string[] {
  const known = new Set(others);
  return keys.filter((key) => known.has(key));
}

/** What did not fit in what screens heard. */
export function frameFaults(screens: Screen[]): Anomaly[] {
  return [...screens.flatMap(({ faults }) => faults), ...orderFaults(screens)];
}
