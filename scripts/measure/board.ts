import type { Seen } from './line.ts';

/** Frames a screen may be behind the newest and still be counted: half a minute of beats. */
const RECENT = 300;

interface Delta {
  stream: string;
  epoch: string;
  counter: number;
  deltas: { set?: string; patch?: string; remove?: string; to?: { count?: number } }[];
}

interface Told {
  bytes: Buffer;
  /** When the oldest tap of this frame was sent; nothing when it holds no tap. */
  oldestMs: number | undefined;
  taps: number[];
  screens: number;
}

interface Thing {
  /** The count that was told last. */
  told: number;
  /** When the taps that are not told yet were sent, oldest first. */
  waiting: number[];
}

/** What screens were told of taps; times in ms. */
export interface Heard {
  /** Per delivery: its time after the oldest tap in it was sent. */
  ages: number[];
  /** Per tap: the time until the last screen heard it. */
  toAll: number[];
  /** Frames of the audience that held a tap, times the screens that received them. */
  deliveries: number;
  /** Such frames. */
  frames: number;
  /** When the last of them reached a screen. */
  lastMs: number;
}

const nothing = (): Heard => ({ ages: [], toAll: [], deliveries: 0, frames: 0, lastMs: 0 });

/**
 * Knows from the told counts which taps a frame holds: between two pauses all taps go the same
 * way, so a count that changed by three holds the three oldest. All screens receive the same
 * bytes, so a frame is parsed once, however many screens there are.
 */
export class Board {
  readonly #things: Map<string, Thing>;
  readonly #screens: number;
  #recent: Told[] = [];
  #newest = { epoch: '', counter: 0 };
  #heard = nothing();

  constructor(ideas: readonly string[], screens: number) {
    this.#things = new Map(ideas.map((idea) => [idea, { told: 0, waiting: [] }]));
    this.#screens = screens;
  }

  /** Begins with the counts that a view shows. */
  begin(view: Seen): void {
    this.forget();
    for (const [idea, thing] of this.#things)
      thing.told = Number(view[`boat/${idea}`]?.['count'] ?? 0);
  }

  /** A tap on an idea was sent. */
  sent(idea: string, atMs: number): void {
    this.#things.get(idea)?.waiting.push(atMs);
  }

  /** A tap was refused: no screen will hear of it. */
  refused(idea: string, sentMs: number): void {
    const waiting = this.#things.get(idea)?.waiting ?? [];
    const at = waiting.indexOf(sentMs);
    if (at >= 0) waiting.splice(at, 1);
  }

  /** A screen received a delta; its bytes are those of `Line.heard`. */
  hear(data: Buffer, from: number, to: number, atMs: number): void {
    const length = to - from;
    for (const told of this.#recent) {
      if (told.bytes.length === length && told.bytes.compare(data, from, to) === 0) {
        this.#delivered(told, atMs);
        return;
      }
    }
    const told = this.#told(data, from, to);
    if (!told) return;
    this.#recent.unshift(told);
    this.#recent.length = Math.min(this.#recent.length, RECENT);
    if (told.taps.length > 0) this.#heard.frames += 1;
    this.#delivered(told, atMs);
  }

  /** Taps that were sent and not told to every screen yet. */
  get unheard(): number {
    const waiting = [...this.#things.values()].reduce((sum, one) => sum + one.waiting.length, 0);
    const missing = this.#recent.filter((one) => one.screens < this.#screens);
    return missing.reduce((sum, one) => sum + one.taps.length, waiting);
  }

  /** Gives up on what was not told; nobody will hear it any more. */
  forget(): void {
    this.#recent = [];
    for (const thing of this.#things.values()) thing.waiting = [];
  }

  /** Everything heard since the last time. */
  take(): Heard {
    const heard = this.#heard;
    this.#heard = nothing();
    return heard;
  }

  #delivered(told: Told, atMs: number): void {
    told.screens += 1;
    if (told.oldestMs === undefined) return;
    this.#heard.deliveries += 1;
    this.#heard.lastMs = atMs;
    this.#heard.ages.push(atMs - told.oldestMs);
    if (told.screens !== this.#screens) return;
    for (const sentMs of told.taps) this.#heard.toAll.push(atMs - sentMs);
  }

  #told(data: Buffer, from: number, to: number): Told | undefined {
    // A seat's own stream tells one seat only; its frames are as many as the taps.
    if (data.toString('latin1', from, from + 40).includes('"own"')) return undefined;
    const [, delta] = JSON.parse(data.toString('utf8', from + 2, to)) as [string, Delta];
    const { stream, epoch, counter, deltas } = delta;
    const late = epoch === this.#newest.epoch && counter <= this.#newest.counter;
    if (stream === 'own' || late) return undefined;
    this.#newest = { epoch, counter };
    const taps: number[] = [];
    for (const { set, patch, remove, to: now } of deltas) {
      const [kind, id = ''] = (set ?? patch ?? remove ?? '').split('/');
      const thing = kind === 'boat' ? this.#things.get(id) : undefined;
      const count = remove === undefined ? now?.count : 0;
      if (!thing || count === undefined) continue;
      taps.push(...thing.waiting.splice(0, Math.abs(count - thing.told)));
      thing.told = count;
    }
    const oldestMs = taps.length > 0 ? Math.min(...taps) : undefined;
    return { bytes: Buffer.from(data.subarray(from, to)), oldestMs, taps, screens: 0 };
  }
}
