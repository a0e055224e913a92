import type { Opening } from '../../../src/room/chance.ts';
import type { Room } from '../../../src/room/room.ts';
import { Rooms } from '../../../src/room/rooms.ts';
import type { Frame, Sync } from '../../../src/room/tell.ts';
import { audienceOf, type Filter, type Seat, stands } from '../../../src/summit/summit.ts';
import type { Screen, Told } from '../../support/historyFrames.ts';
import type { Shaky } from './shaky.ts';

/** A screen and the line that carries frames to it, in their order. */
export interface Line {
  seat: Seat;
  screen: Screen;
  node: Node | undefined;
  queue: ({ sync: Sync } | { delta: Told })[];
  /** A frame was lost that no later frame has given away yet. */
  lost: boolean;
}

/** What all nodes of one simulation share. */
export interface House {
  shaky: Shaky;
  filter: Filter;
  /** What went against a law, said for a person. */
  faults: string[];
  id(): string;
}

const PLANTED = ['fails', 'done, answer lost', 'fault now, done later'];

/** One process of the house: its rooms, its clock, the screens that listen to it. */
export class Node {
  readonly name: string;
  room: Room | undefined;
  draining = false;
  /** How far this machine's clock is off, ms. */
  skewMs = 0;
  readonly lines = new Set<Line>();
  readonly #house: House;
  #rooms: Rooms | undefined;
  #life = 0;

  constructor(name: string, house: House) {
    this.name = name;
    this.#house = house;
  }

  get down(): boolean {
    return this.#rooms === undefined;
  }

  /** Starts the process; its room is there once the record was read. */
  open(): void {
    const { shaky, filter, id, faults } = this.#house;
    this.#life += 1;
    const life = this.#life;
    const by = { now: () => Date.now() + this.skewMs, id };
    const opening: Opening = { by, shape: 'simulation' };
    const rooms = new Rooms(shaky.seenBy(this.name), filter, opening);
    this.#rooms = rooms;
    rooms.onOpen((room) => {
      room.listen({
        tell: (frame) => life === this.#life && this.#tell(frame),
        changed: () => life === this.#life && this.#expel(room),
        fault(fault) {
          if (!PLANTED.includes((fault as Error).message)) faults.push(String(fault));
        },
      });
    });
    rooms.find('tsummit').then(
      (room) => {
        if (life === this.#life) this.room = room;
      },
      () => life === this.#life && this.crash(),
    );
  }

  /** The process ends without a goodbye. */
  crash(): void {
    this.#life += 1;
    this.#rooms?.close();
    this.#rooms = undefined;
    this.room = undefined;
    this.draining = false;
    this.#house.shaky.gone(this.name);
    for (const line of [...this.lines]) this.detach(line);
  }

  /** The process is asked to end, and ends when everything taken is answered. */
  drain(): void {
    const life = this.#life;
    this.draining = true;
    void this.#rooms?.drain().then(() => life === this.#life && this.crash());
  }

  /** A new line to this process: it begins with everything. */
  attach(line: Line): void {
    line.node?.detach(line);
    if (!this.room) return;
    line.node = this;
    this.lines.add(line);
    line.queue.push({ sync: this.room.tellers.sync(line.seat) });
    line.lost = false;
  }

  detach(line: Line): void {
    this.lines.delete(line);
    line.node = undefined;
    line.queue = [];
  }

  /** Which life of the process this is: answers of an earlier one reach nobody. */
  get life(): number {
    return this.#life;
  }

  #tell({ to, ...frame }: Frame): void {
    const { shaky, faults } = this.#house;
    for (const delta of frame.deltas) {
      const [kind, id = ''] = 'set' in delta ? delta.set.split('/') : [];
      const words = kind === 'idea' || kind === 'comment';
      if (words && !shaky.kept.has(id)) faults.push(`${kind} ${id} was told before it was kept`);
    }
    for (const line of this.lines) {
      const { role, person } = line.seat;
      const own = 'own' in to;
      if (own ? to.own !== person : to.audience !== audienceOf(role)) continue;
      line.queue.push({ delta: { stream: own ? 'own' : 'audience', ...frame } });
    }
  }

  #expel(room: Room): void {
    for (const line of [...this.lines]) if (!stands(room.state, line.seat)) this.detach(line);
  }
}
