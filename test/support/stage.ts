import { io, type Socket } from 'socket.io-client';
import { memoryCupboard } from '../../src/record/cupboard.ts';
import type { Seat } from '../../src/summit/summit.ts';
import { signIn, Visitor } from './visitor.ts';
import { openHouse } from './web.ts';

/** Imani facilitates the summit of each house, Teodor is its counsel. */
export const IMANI = 'Imani@example.com';
export const TEODOR = 'teodor@example.com';

/** A house in this process. */
export type At = Awaited<ReturnType<typeof openHouse>>;

/** Houses over one cupboard and one clock, and the browsers and lines of whoever signs in there. */
export class Stage {
  /** What the houses take for now, ms UTC; it moves when a test moves it. */
  nowMs = Date.now();
  /** The log of all houses. */
  heard = '';
  readonly cupboard = memoryCupboard(() => this.nowMs);
  readonly #sockets: Socket[] = [];
  readonly #opened: At[] = [];
  #asked = 0;

  async open(mails = [IMANI, TEODOR], extra: { origin?: string } = {}): Promise<At> {
    const log = {
      write: (line: string) => {
        this.heard += line;
      },
    };
    const { cupboard } = this;
    const now = () => this.nowMs;
    const at = await openHouse('ideas', { mails, now, cupboard, log, ...extra });
    this.#opened.push(at);
    const { facilitator, counsel } = at.given;
    await this.change(at, facilitator.person, { role: 'facilitator', mail: 'imani@Example.com' });
    await this.change(at, counsel.person, { role: 'counsel', mail: TEODOR });
    return at;
  }

  /** The facilitator asks a command, and a fault when it was refused. */
  async ask(at: At, type: string, fields: object): Promise<void> {
    this.#asked += 1;
    const asked = { id: `asked-${this.#asked}`, confirmed: false, command: { type, ...fields } };
    const answer = await at.room.ask(at.given.facilitator, asked);
    if (!answer.ok) throw new Error(`${type} was refused: ${answer.code}`);
  }

  /** Changes a person; the mail is gone when it is not among the fields. */
  async change(at: At, personId: string, fields: object): Promise<void> {
    const { name, vendor } = at.room.state.people[personId] ?? { name: '' };
    const kept = { personId, name, vendorId: vendor ?? '', mail: '' };
    await this.ask(at, 'ChangePerson', { ...kept, ...fields });
  }

  /** A browser that is signed in and has taken the seat of the person with its mail. */
  async seated(at: At, mail: string, seat: Seat, named?: string): Promise<Visitor> {
    const visitor = new Visitor(at, named);
    await signIn(at, visitor, mail);
    const came = await visitor.post(`/summits/tsummit/as/${seat.person}`);
    if (came.headers['location'] !== '/s/tsummit') throw new Error('no seat was taken');
    return visitor;
  }

  /** The line a browser opens to the room, once it is open. */
  async line(at: At, visitor: Visitor, projector = false): Promise<Socket> {
    const extraHeaders = { cookie: visitor.cookie };
    const auth = { summit: 'tsummit', projector };
    const socket = io(at.url, {
      ...{ transports: ['websocket'], auth, extraHeaders, forceNew: true, reconnection: false },
    });
    this.#sockets.push(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('sync', () => resolve());
      socket.once('connect_error', reject);
    });
    return socket;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.splice(0)) socket.close();
    for (const at of this.#opened.splice(0)) await at.close();
  }
}

/** Why a line was cut, once it is. */
export function ended(socket: Socket): Promise<string> {
  return new Promise((resolve) => socket.once('disconnect', resolve));
}
