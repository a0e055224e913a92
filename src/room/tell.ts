import type { Audience, Delta, Key, Seat, State, View } from '../summit/summit.ts';
import * as summit from '../summit/summit.ts';

/** The stream a frame belongs to: an audience's, or one person's own. */
export type Stream = { audience: Audience } | { own: string };

/** What goes to every seat of one stream at one beat; the counter rises by one a frame. */
export interface Frame {
  to: Stream;
  epoch: string;
  counter: number;
  deltas: Delta[];
}

/** What a seat begins with, and begins again with after a gap. */
export interface Sync {
  epoch: string;
  /** Counters of the seat's streams: `audience` and `own`. */
  counters: { audience: number; own: number };
  view: View;
}

/** At most this often a stream is told something: ten times a second. */
const BEAT_MS = 100;

const told: Audience[] = ['facilitators', 'counsel', 'projector', 'participants'];

/**
 * Tells the streams of one room on a fixed beat that does not depend on what happened, so that
 * the time of a frame says nothing about things its readers may not see.
 */
export class Tellers {
  readonly #epoch: string;
  readonly #send: (frame: Frame) => void;
  readonly #startedAt = performance.now();
  #counters = new Map<string, number>();
  #state: State = summit.empty;
  #next: State = summit.empty;
  #keys = new Set<Key>();
  #timer: NodeJS.Timeout | undefined;

  constructor(epoch: string, send: (frame: Frame) => void) {
    this.#epoch = epoch;
    this.#send = send;
  }

  /** Takes a state as told: at the opening, before anybody listens. */
  start(state: State): void {
    this.#state = state;
    this.#next = state;
    this.#keys = new Set();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Notes that entries may have changed; they are told at the next beat. */
  touch(state: State, keys: Iterable<Key>): void {
    this.#next = state;
    for (const key of keys) this.#keys.add(key);
    this.#timer ??= setTimeout(() => this.beat(), this.#untilBeat());
    this.#timer.unref();
  }

  /** What a seat sees as of the last beat, with the counters from which its deltas go on. */
  sync(seat: Seat): Sync {
    const audience = summit.audienceOf(seat.role);
    return {
      epoch: this.#epoch,
      counters: {
        audience: this.#counters.get(audience ?? '') ?? 0,
        own: this.#counters.get(`@${seat.person}`) ?? 0,
      },
      view: {
        ...(audience ? summit.see(this.#state, { audience }) : {}),
        ...summit.see(this.#state, { own: seat.person }),
      },
    };
  }

  /** Tells every stream what changed since the last beat; a stream with no change hears nothing. */
  beat(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const [before, after, keys] = [this.#state, this.#next, this.#keys];
    this.#state = after;
    this.#keys = new Set();
    const { shared, owned } = summit.sorted(keys);
    for (const audience of told) this.#tell({ audience }, audience, [before, after], shared);
    const people = shared.includes('*') ? everyone(before, after) : owned.keys();
    for (const own of people) {
      const mine = shared.includes('*') ? shared : (owned.get(own) ?? []);
      this.#tell({ own }, `@${own}`, [before, after], mine);
    }
  }

  #tell(to: Stream, name: string, [before, after]: [State, State], keys: Key[]): void {
    const deltas = summit.show(before, after, keys, to);
    if (deltas.length === 0) return;
    const counter = (this.#counters.get(name) ?? 0) + 1;
    this.#counters.set(name, counter);
    this.#send({ to, epoch: this.#epoch, counter, deltas });
  }

  #untilBeat(): number {
    return BEAT_MS - ((performance.now() - this.#startedAt) % BEAT_MS);
  }
}

/** Everybody whose own stream may differ between two states: people and knocking guests. */
function everyone(before: State, after: State): Set<string> {
  return new Set(
    [before, after].flatMap((s) => [...Object.keys(s.people), ...Object.keys(s.knocks)]),
  );
}
