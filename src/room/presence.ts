import { randomUUID } from 'node:crypto';
import { audienceOf, type Seat } from '../summit/summit.ts';
import type { Room } from './room.ts';

/** A screen that comes back within this time was never away. */
const GRACE_MS = 20_000;

/**
 * Who is here, by open screens; not recorded. Only the first screen and the end of the last one
 * become attendance in the record (O3).
 */
export class Presence {
  readonly #room: Room;
  readonly #graceMs: number;
  #screens = new Map<string, { seat: Seat; count: number }>();
  #leaving = new Map<string, NodeJS.Timeout>();

  constructor(room: Room, graceMs = GRACE_MS) {
    this.#room = room;
    this.#graceMs = graceMs;
    // After a restart the record may name people present who never came back.
    for (const [person, { present }] of Object.entries(room.state.attendance)) {
      const seat = room.state.people[person];
      if (present && seat) this.#leave({ role: seat.role, person });
    }
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
    for (const timer of this.#leaving.values()) clearTimeout(timer);
  }

  #leave(seat: Seat): void {
    const timer = setTimeout(() => {
      this.#leaving.delete(seat.person);
      this.#ask(seat, 'Depart');
    }, this.#graceMs);
    timer.unref();
    this.#leaving.set(seat.person, timer);
  }

  #ask(seat: Seat, type: 'Arrive' | 'Depart'): void {
    const present = this.#room.state.attendance[seat.person]?.present ?? false;
    if (this.#room.state.stage !== 'live' || present === (type === 'Arrive')) return;
    const id = `${type.toLowerCase()}.${randomUUID()}`;
    void this.#room.ask(seat, { id, confirmed: false, command: { type } });
  }
}
