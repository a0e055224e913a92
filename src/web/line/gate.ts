import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'socket.io';
import type { Room } from '../../room/room.ts';
import type { Seat } from '../../summit/summit.ts';
import { foreign, type House, knownOrigins } from '../house.ts';
import { measureInflow } from './flood.ts';
import { watchLag } from './lag.ts';
import type { Why } from './meters.ts';
import { cutOff, type Wire } from './wire.ts';

/** Cookies that can hold a seat, with and without https. */
const SEAT_COOKIE = /^(?:__Host-)?(?:seat|projector)-/;

/** A room and the seat a line has taken in it. */
interface Taken {
  room: Room;
  seat: Seat;
}

/** A Socket.IO socket that has taken a seat. */
interface Seated {
  conn: object;
  data: Taken;
  once(message: 'disconnect', heard: () => void): unknown;
}

/** One line as the gate knows it, from its first request on. */
interface Line {
  wire: Wire;
  /** Digest of the seat cookies its first request carried. */
  cookies: Buffer;
  taken: Taken | undefined;
  /** Answers to its polls that are not wholly out of this process. */
  answers: Set<ServerResponse>;
  /** Whether one more of its requests may be looked at. */
  may: () => boolean;
  /** Ends it at once, counted by why; only the first call does. */
  end(why?: Why): void;
}

/** How long what a line leaves behind may still take: answers on their way, a last poll. */
const LEFT_MS = 3_000;

/** Stands before every request of every line. */
export interface Gate {
  /**
   * A line has taken its seat: from now on each of its requests must hold that seat, and when it
   * leaves the seat, its goodbye has a moment to be fetched.
   */
  seated(socket: Seated): void;
  /** Stops looking after the lines. */
  close(): void;
}

type Asking = IncomingMessage & { _query: Record<string, string> };

function seatCookies({ headers }: Pick<IncomingMessage, 'headers'>): Buffer {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const seats = pairs.filter((pair) => SEAT_COOKIE.test(pair)).sort();
  return createHash('sha256').update(seats.join(';')).digest();
}

/** Whether the browser behind a request is the one that opened the line. */
function holds(house: House, { cookies, taken }: Line, request: Asking): boolean {
  if (!timingSafeEqual(cookies, seatCookies(request))) return false;
  if (!taken) return true;
  const { room, seat } = taken;
  return house.doors.seat(request, room, seat.role === 'projector')?.person === seat.person;
}

/**
 * Guards the requests below the sockets. The id in a poll's address speaks for its line, and an
 * address is no secret: so each request must come from a page of ours and from the browser that
 * opened the line, and answers made for script tags are not given at all.
 */
export function openGate(io: Server, house: House): Gate {
  const known = knownOrigins(house.config);
  const lines = new Map<string, Line>();
  const byWire = new WeakMap<object, Line>();
  io.engine.use((request: Asking, response: ServerResponse, next: (fault?: Error) => void) => {
    const { sid, j } = request._query;
    const line = lines.get(sid ?? '');
    const stranger = sid && (!line || !holds(house, line, request));
    if (stranger || j !== undefined || foreign(request.headers, known))
      return next(new Error('refused'));
    if (line && !line.may()) return next(new Error('too fast'));
    if (line && request.headers.upgrade === undefined) {
      line.answers.add(response);
      response.once('close', () => line.answers.delete(response));
    }
    next();
  });
  io.engine.on('headers', (headers: Record<string, string>) => {
    headers['X-Content-Type-Options'] = 'nosniff';
  });
  io.engine.on('connection', (wire: Wire) => {
    const { sid } = wire.transport;
    const answers = new Set<ServerResponse>();
    const line: Line = {
      ...{ wire, cookies: seatCookies(wire.request), taken: undefined, answers },
      may: measureInflow(wire, house.meters, (why) => line.end(why)),
      end(why) {
        if (!lines.delete(sid)) return;
        if (why) house.meters.cut(why);
        cutOff(wire);
      },
    };
    lines.set(sid, line);
    byWire.set(wire, line);
    wire.on('close', () => {
      lines.delete(sid);
      const left = () => {
        for (const answer of answers) answer.destroy();
      };
      if (answers.size > 0) setTimeout(left, LEFT_MS).unref();
    });
  });
  const rest = watchLag(
    () => lines.values(),
    (line) => line.end('slow'),
  );
  return {
    seated(socket) {
      const line = byWire.get(socket.conn);
      if (!line) return;
      line.taken = socket.data;
      const gone = () => {
        if (line.taken === socket.data) line.end();
      };
      socket.once('disconnect', () => setTimeout(gone, LEFT_MS).unref());
    },
    close: rest,
  };
}
