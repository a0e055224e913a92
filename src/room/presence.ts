import { randomUUID } from 'node:crypto';
import type { Cupboard } from '../record/cupboard.ts';
import { audienceOf, type Seat, seatOf } from '../summit/summit.ts';
import type { Room } from './room.ts';

/** A screen that comes back within this time was never away. */
const GRACE_MS = 20_000;
/** How often a node says who is here, and how long that counts. */
const TOLD = { everyMs: 4_000, forMs: 12_000 } as const;

/** This process among those that share the record. */
const node = randomUUID();

/** Who is at other nodes, told through the cupboard they share. */
interface Elsewhere {
  tell(people: string[]): Promise<void>;
  people(): Promise<Set<string>>;
}

function elsewhere(cupboard: Cupboard, kind: string): Elsewhere {
  return {
    tell: (people) => cupboard.put(kind, node, { people }, Date.now() + TOLD.forMs),
    async people() {
      const found = (await cupboard.list(kind)).filter(([id]) => id !== node);
      return new Set(found.flatMap(([, thing]) => thing['people'] as string[]));
    },
  };
}

/** The record, as far as presence needs it. */
interface Near {
  readonly shared: boolean;
  readonly cupboard: Cupboard;
}

/**
 * Who is here, by open screens; not recorded. Only the first screen and the end of the last one,
 * at whichever node, become attendance in the record (O3).
 */
export class Presence {
  readonly #room: Room;
  readonly #graceMs: number;
  readonly #elsewhere: Elsewhere | undefined;
  #screens = new Map<string, { seat: Seat; count: number }>();
  #leaving = new Map<string, NodeJS.Timeout>();
  #telling: NodeJS.Timeout | undefined;

  constructor(room: Room, near: Near, graceMs = GRACE_MS) {
    this.#room = room;
    this.#graceMs = graceMs;
    if (near.shared) {
      this.#elsewhere = elsewhere(near.cupboard, `here ${room.id}`);
      this.#telling = setInterval(() => void this.#tell(), TOLD.everyMs).unref();
    }
    // After a restart the record may name people present who never came back.
    this.#missing();
  }

  /** A screen of this seat has opened. */
  open(seat: Seat): void {
    if (audienceOf(seat.role) === 'projector') return;
    const count = (this.#screens.get(seat.person)?.count ?? 0) + 1;
    this.#screens.set(seat.person, { seat, count });
    clearTimeout(this.#leaving.get(seat.person));
    this.#leaving.delete(seat.person);
    this.#ask(seat, 'Arrive');
  }

  /** A screen of this seat has closed. */
  close(seat: Seat): void {
    const found = this.#screens.get(seat.person);
    if (!found) return;
    found.count -= 1;
    if (found.count > 0) return;
    this.#screens.delete(seat.person);
    this.#leave(seat);
  }

  /** The room has gone live: everybody whose screen is open has arrived. */
  rollCall(): void {
    for (const { seat } of this.#screens.values()) this.#ask(seat, 'Arrive');
  }

  /** Forgets the timers; the record keeps who was here. */
  stop(): void {
    clearInterval(this.#telling);
    for (const timer of this.#leaving.values()) clearTimeout(timer);
  }

  /** Begins to wait for everybody the record names present and who has no screen here. */
  #missing(): void {
    for (const [person, { present }] of Object.entries(this.#room.state.attendance)) {
      const seat = seatOf(this.#room.state, person);
      const known = this.#screens.has(person) || this.#leaving.has(person);
      if (present && seat && !known) this.#leave(seat);
    }
  }

  async #tell(): Promise<void> {
    if (this.#room.state.stage !== 'live') return;
    await this.#elsewhere?.tell([...this.#screens.keys()]).catch(() => undefined);
    this.#missing();
  }

  #leave(seat: Seat): void {
    const timer = setTimeout(() => void this.#gone(seat), this.#graceMs);
    timer.unref();
    this.#leaving.set(seat.person, timer);
  }

  async #gone(seat: Seat): Promise<void> {
    const there = await this.#heldElsewhere(seat.person);
    if (!this.#leaving.delete(seat.person) || there) return;
    this.#ask(seat, 'Depart');
  }

  /** While nobody can be asked, somebody at another node may still be there. */
  async #heldElsewhere(person: string): Promise<boolean> {
    if (!this.#elsewhere) return false;
    const others = await this.#elsewhere.people().catch(() => undefined);
    return others?.has(person) ?? true;
  }

  #ask(seat: Seat, type: 'Arrive' | 'Depart'): void {
    const present = this.#room.state.attendance[seat.person]?.present ?? false;
    if (this.#room.state.stage !== 'live' || present === (type === 'Arrive')) return;
    const id = `${type.toLowerCase()}.${randomUUID()}`;
    void this.#room.ask(seat, { id, confirmed: false, command: { type } });
  }
}
