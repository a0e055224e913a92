import { io, type Socket } from 'socket.io-client';
import { memoryRecord } from '../../src/record/memory.ts';
import type { Chance } from '../../src/room/chance.ts';
import type { Room } from '../../src/room/room.ts';
import { doors, type Seat } from '../../src/summit/summit.ts';
import { type Given, planned } from '../support/given.ts';
import { lay, openWeb } from '../support/web.ts';
import { unpaced, wire } from '../support/wire.ts';

const START = 1_900_000_000_000;

/** Time and ids by script: what is public and what is hidden draw from wells of their own. */
class Wells implements Chance {
  at = START;
  well: 'p' | 'h' = 'p';
  #drawn = { p: 0, h: 0 };

  now(): number {
    return this.at;
  }

  id(): string {
    this.#drawn[this.well] += 1;
    return `${this.well}${String(this.#drawn[this.well]).padStart(6, '0')}`;
  }
}

/** Everything one observer received, in order and to the byte. */
export type Received = Record<string, string[]>;

/** A summit of three companies in a house of its own, with open screens that keep what they hear. */
export interface Stand {
  given: Given;
  room: Room;
  /** Another summit in the same house. */
  other: { given: Given; room: Room };
  wells: Wells;
  received: Received;
  /** Asks as a person would; answers code and id. Whatever it changed is told before it returns. */
  ask(room: Room, seat: Seat, type: string, fields?: object): Promise<{ code: string; id: string }>;
  /** Weighs a draft on the open line of the hidden author. */
  weigh(draft: object): Promise<void>;
  /** Opens the screens of everybody who watches, one after the other. */
  open(): Promise<void>;
  shut(): Promise<void>;
  /** Keeps what every observer is answered now on every page, view and export. */
  look(): Promise<void>;
  /** The open chain as a leader's own copy would hold it, and receipts without their numbers. */
  openChain(): Promise<string>;
  close(): Promise<void>;
}

/** Every page, view and export of a summit that can be read, and one that is not there. */
const PAGES = Object.keys(doors)
  .filter((door) => /^get [^{]*\{summit\}[^{]*$/.test(door))
  .map((door) => door.slice('get '.length))
  .concat('/s/{summit}/nothing-here');

/** Names of one rendering and of one opening are random; nothing else is. */
function masked(text: string, epoch: string): string {
  const drawn = /((?:value|data-page-id)=\\?")[A-Za-z0-9]{11}(?=[."\\])/g;
  // Receipts are drawn anew at every opening of a record: their secret beginning is.
  const plain = text.replaceAll(epoch, '-'.repeat(epoch.length)).replace(drawn, '$1-----------');
  return plain
    .replace(/(?:[0-9a-f]{4}[ \u00a0]){7}[0-9a-f]{4}/g, (mark) => '-'.repeat(mark.length))
    .replace(/(\\*"(?:mark|sealed|salt|pledge)\\*":\\*")([\w-]+)/g, (_whole, name, drawn) => {
      return `${name}${'-'.repeat(drawn.length)}`;
    });
}

/** Opens the house at the end of planning, with nothing hidden in it yet. */
export async function openStand(): Promise<Stand> {
  const wells = new Wells();
  const record = memoryRecord();
  const given = planned(undefined, 3);
  const elsewhere = planned(undefined, 3);
  await lay(record, 'tsummit', given.table);
  await lay(record, 'tother', elsewhere.table);
  const web = await openWeb(record, { by: wells });
  web.house.pace = unpaced;
  const call = wire(web.url);
  const [room, second] = [
    await web.house.rooms.find('tsummit'),
    await web.house.rooms.find('tother'),
  ];
  if (!room || !second) throw new Error('no room');
  const projector: Seat = { role: 'projector', person: 'projector' };
  const author = given.attendees[1] as Seat;
  const observers: Record<string, Seat> = {
    ...{ rival: given.leaders[1] as Seat, colleague: given.attendees[0] as Seat, projector },
  };
  const received: Received = { rival: [], colleague: [], projector: [], outsider: [] };
  const lines = new Map<string, Socket>();
  const cookieOf = (seat: Seat) => web.cookieOf(room, seat);
  const keep = (who: string, said: string) => received[who]?.push(masked(said, room.epoch));

  const line = async (who: string, seat: Seat) => {
    const auth = { summit: room.id, projector: seat.role === 'projector' };
    const extraHeaders = { cookie: cookieOf(seat) };
    const socket = io(web.url, { transports: ['websocket'], auth, extraHeaders, forceNew: true });
    socket.io.on('open', () => {
      // The raw text of every message as it came over the wire; the handshake names the line.
      socket.io.engine.on('data', (data) => {
        if (typeof data === 'string' && !data.startsWith('0')) keep(who, data);
      });
    });
    await new Promise<void>((resolve) => socket.once('sync', () => resolve()));
    await room.quiet();
    room.tellers.beat();
    lines.set(who, socket);
  };
  const settled = async () => {
    for (const socket of lines.values()) await socket.timeout(5_000).emitWithAck('resync');
  };
  const pagesFor = async (who: string, seat: Seat | undefined) => {
    const cookie = seat ? { cookie: cookieOf(seat) } : {};
    const inside = PAGES.map((path) => path.replace('{summit}', room.id));
    if (seat?.role === 'projector') inside.push(`/api/summits/${room.id}/view?projector=1`);
    const code = web.house.doors.joinCode(room);
    const outside = ['/', '/join/ABCDEFGH', `/join/${code}`, '/api/openapi.json', '/readyz'];
    for (const path of seat ? inside : [...inside, ...outside]) {
      const answer = await call(path, cookie);
      keep(who, JSON.stringify([path, answer.status, answer.headers, answer.body]));
    }
  };
  let asked = 0;
  return {
    ...{ given, room, wells, received, other: { given: elsewhere, room: second } },
    async ask(where, seat, type, fields = {}) {
      asked += 1;
      const command = { id: `pair-${asked}`, confirmed: false, command: { type, ...fields } };
      const answer = await where.ask(seat, command);
      await where.quiet();
      where.tellers.beat();
      return answer.ok ? { code: '', id: answer.id } : { code: answer.code, id: '' };
    },
    async weigh(draft) {
      await lines.get('author')?.timeout(5_000).emitWithAck('weigh', draft);
    },
    async open() {
      for (const [who, seat] of Object.entries({ ...observers, author })) await line(who, seat);
    },
    async shut() {
      await settled();
      for (const socket of lines.values()) socket.close();
      lines.clear();
      const open = () => web.live.io.sockets.sockets.size > 0;
      while (open()) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    async look() {
      await settled();
      for (const [who, seat] of Object.entries(observers)) await pagesFor(who, seat);
      await pagesFor('outsider', undefined);
    },
    async openChain() {
      const { links, receipts } = await record.audit(room.id);
      const open = links.filter(({ chain }) => chain === 'open');
      const leaves = open.map(({ at, person, type, facts, pledge, body }) => {
        return JSON.stringify([at, person, type, facts, pledge?.length ?? 0, body ?? {}]);
      });
      const marks = receipts.map(({ ordinal, at, sealed, mark }) => {
        return JSON.stringify([ordinal, at, sealed.length, mark.length]);
      });
      return [...leaves, ...marks].join('\n');
    },
    async close() {
      for (const socket of lines.values()) socket.close();
      call.close();
      await web.close();
    },
  };
}
