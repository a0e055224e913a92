import { createHash } from 'node:crypto';
import type { SummitRecord } from '../record/record.ts';
import type { Filter, Seat } from '../summit/summit.ts';
import { chance, type Opening } from './chance.ts';
import { startClock } from './clock.ts';
import { Keeping } from './keeping.ts';
import { Room } from './room.ts';

/**
 * A state is laid aside after this many entries, looked at this often; and sooner at the end. Its
 * writing may hold up answers by 100 ms; so many entries are read again in a third of a second.
 */
const ASIDE = { ahead: 20_000, aheadAtEnd: 100, everyMs: 20_000 } as const;

/** The rooms of this process, opened from the record when somebody first comes to the door. */
export class Rooms {
  readonly #record: SummitRecord;
  readonly #filter: Filter;
  readonly #opening: Required<Opening>;
  readonly #rooms = new Map<string, Promise<Room>>();
  readonly #opened = new Map<string, Room>();
  readonly #stops: (() => void)[] = [];
  readonly keeping: Keeping;
  #draining = false;
  #whenOpened: (room: Room) => void = () => undefined;

  constructor(record: SummitRecord, filter: Filter, { by = chance, shape = '' }: Opening = {}) {
    this.#record = record;
    this.#filter = filter;
    this.#opening = { by, shape };
    this.keeping = new Keeping(record, (can) => this.#bar(can));
    record.onHint(() => void this.#look());
    const aside = setInterval(() => void this.#layAside(ASIDE.ahead), ASIDE.everyMs).unref();
    this.#stops.push(
      () => clearInterval(aside),
      () => this.keeping.stop(),
    );
  }

  /** Called once for every room as it opens. */
  onOpen(opened: (room: Room) => void): void {
    this.#whenOpened = opened;
  }

  /** Rooms open now. */
  get count(): number {
    return this.#opened.size;
  }

  /** The room of a summit; nothing when there is no such summit. */
  async find(id: string): Promise<Room | undefined> {
    const found = this.#rooms.get(id);
    if (found) return found;
    const known = await this.#record.summits();
    return known.includes(id) ? this.#open(id) : undefined;
  }

  /** Every summit's room that can be opened, oldest first. */
  async all(): Promise<Room[]> {
    const ids = await this.#record.summits();
    const rooms = await Promise.allSettled(ids.map((id) => this.#open(id)));
    return rooms.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  /**
   * A new summit, empty until the host's first command. Its id is made of that command's id, so
   * that a repeated start is the same summit.
   */
  async create(commandId: string): Promise<Room> {
    const id = `t${createHash('sha256').update(commandId).digest('hex').slice(0, 16)}`;
    const known = await this.find(id);
    if (known) return known;
    await this.#record.create(id, this.#opening.by.now());
    return this.#open(id);
  }

  /** Refuses new commands, waits until those taken are answered, and lays states aside. */
  async drain(): Promise<void> {
    this.#draining = true;
    for (const room of this.#opened.values()) room.bar('moving-house');
    await Promise.all([...this.#opened.values()].map((room) => room.quiet()));
    await this.#layAside(ASIDE.aheadAtEnd);
  }

  /** Stops the clocks of all rooms. */
  close(): void {
    for (const stop of this.#stops) stop();
  }

  #open(id: string): Promise<Room> {
    const found = this.#rooms.get(id);
    if (found) return found;
    const opening = Room.open(id, this.#record, this.#filter, this.#opening).then((room) => {
      this.#opened.set(id, room);
      if (this.#draining) room.bar('moving-house');
      else if (!this.keeping.can) room.bar('read-only');
      room.onUnkept(() => this.keeping.failed());
      this.#stops.push(startClock(room, this.#opening.by));
      this.#whenOpened(room);
      return room;
    });
    this.#rooms.set(id, opening);
    opening.catch(() => this.#rooms.delete(id));
    return opening;
  }

  #bar(can: boolean): void {
    if (this.#draining) return;
    for (const room of this.#opened.values()) {
      room.bar(can ? undefined : 'read-only');
      if (can) room.catchUp();
    }
  }

  /** Lets every room whose record has moved on read what it missed. */
  async #look(): Promise<void> {
    if (this.#opened.size === 0) return;
    const marks = await this.#record.marks([...this.#opened.keys()]).catch(() => ({}));
    for (const [id, { head, box }] of Object.entries(marks)) {
      const room = this.#opened.get(id);
      if (room && (head > room.mark.head || box > room.mark.box)) room.catchUp();
    }
  }

  async #layAside(ahead: number): Promise<void> {
    for (const room of this.#opened.values())
      await room.layAside(ahead).catch(() => this.keeping.failed());
  }
}

/** The seat from which a person of the host company starts summits. */
export const hostSeat: Seat = { role: 'host', person: 'host' };
