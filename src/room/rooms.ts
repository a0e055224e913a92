import { createHash } from 'node:crypto';
import type { SummitRecord } from '../record/record.ts';
import type { Filter, Seat } from '../summit/summit.ts';
import { startClock } from './clock.ts';
import { type Chance, chance, Room } from './room.ts';

/** The rooms of this process, opened from the record when somebody first comes to the door. */
export class Rooms {
  readonly #record: SummitRecord;
  readonly #filter: Filter;
  readonly #chance: Chance;
  readonly #rooms = new Map<string, Promise<Room>>();
  readonly #stops: (() => void)[] = [];
  #opened: (room: Room) => void = () => undefined;

  constructor(record: SummitRecord, filter: Filter, by: Chance = chance) {
    this.#record = record;
    this.#filter = filter;
    this.#chance = by;
  }

  /** Called once for every room as it opens. */
  onOpen(opened: (room: Room) => void): void {
    this.#opened = opened;
  }

  /** The room of a summit; nothing when there is no such summit. */
  async find(id: string): Promise<Room | undefined> {
    const found = this.#rooms.get(id);
    if (found) return found;
    const known = await this.#record.summits();
    return known.includes(id) ? this.#open(id) : undefined;
  }

  /** Every summit's room, oldest first. */
  async all(): Promise<Room[]> {
    return Promise.all((await this.#record.summits()).map((id) => this.#open(id)));
  }

  /**
   * A new summit, empty until the host's first command. Its id is made of that command's id, so
   * that a repeated start is the same summit.
   */
  async create(commandId: string): Promise<Room> {
    const id = `t${createHash('sha256').update(commandId).digest('hex').slice(0, 16)}`;
    const known = await this.find(id);
    if (known) return known;
    await this.#record.create(id, this.#chance.now());
    return this.#open(id);
  }

  /** Stops the clocks of all rooms. */
  close(): void {
    for (const stop of this.#stops) stop();
  }

  #open(id: string): Promise<Room> {
    const found = this.#rooms.get(id);
    if (found) return found;
    const opening = Room.open(id, this.#record, this.#filter, this.#chance).then((room) => {
      this.#stops.push(startClock(room, this.#chance));
      this.#opened(room);
      return room;
    });
    this.#rooms.set(id, opening);
    opening.catch(() => this.#rooms.delete(id));
    return opening;
  }
}

/** The seat from which a person of the host company starts summits. */
export const hostSeat: Seat = { role: 'host', person: 'host' };
