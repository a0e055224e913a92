import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { z } from 'zod';
import type { Answer } from '../../room/answer.ts';
import { Presence } from '../../room/presence.ts';
import type { Room } from '../../room/room.ts';
import type { Frame, Sync } from '../../room/tell.ts';
import {
  audienceOf,
  byTopic,
  endsPhase,
  limits,
  parse,
  type Seat,
  seatOf,
  weighDraft,
} from '../../summit/summit.ts';
import type { DoorError } from '../answers.ts';
import { faultOf } from '../door.ts';
import { mailReceipts } from '../export/receipts.ts';
import type { House } from '../house.ts';
import { Fan } from './fan.ts';
import { openGate } from './gate.ts';

/** Largest message a socket may send, bytes: the longest text in three-byte letters. */
const MESSAGE_BYTES = 32 * 1024;

/** Screens one seat may have open; one more closes the oldest. */
const SCREENS_COUNT = 12;

/** Commands only the house's own doors ask: they state what a door has seen. */
const DOORS_OWN = ['Arrive', 'Depart', 'Enter'];

/** What a `command` is answered. */
export type Reply = Answer | { ok: false; code: DoorError };

/** Messages a browser may send; anything else is not listened to. */
export interface Incoming {
  command: (raw: unknown, reply?: unknown) => void;
  resync: (reply?: unknown) => void;
  weigh: (draft: unknown, reply?: unknown) => void;
}

/** Messages the house sends. */
export interface Outgoing {
  house: (said: { readOnly: boolean }) => void;
  sync: (sync: Sync) => void;
  delta: (delta: { stream: 'audience' | 'own' } & Omit<Frame, 'to'>) => void;
}

interface Held {
  room: Room;
  seat: Seat;
  generation: number;
}

type Line = Socket<Incoming, Outgoing, Record<string, never>, Held>;

/** Names of the incoming messages, for the published contract. */
export const incomingMessages = ['command', 'resync', 'weigh'] as const;

function audienceName(room: Room, to: Frame['to']): string {
  const name = 'own' in to ? `@${to.own}` : to.audience;
  return name === '' || name === '@' ? '' : `${room.id}:${name}`;
}

/** Opens the sockets beside the pages. */
export function openLive(server: HttpServer, house: House) {
  const io = new Server<Incoming, Outgoing, Record<string, never>, Held>(server, {
    serveClient: false,
    adapter: Fan,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: MESSAGE_BYTES,
    connectTimeout: 5_000,
    perMessageDeflate: false,
  });
  const gate = openGate(io, house);
  const presences = new Map<string, Presence>();
  const lines = new Map<Room, Set<Line>>();

  /** The one function that tells; an empty audience is told nothing. */
  const tell = (room: Room, { to, ...frame }: Frame) => {
    const name = audienceName(room, to);
    if (name === '') return;
    house.meters.told();
    io.to(name).emit('delta', { stream: 'own' in to ? 'own' : 'audience', ...frame });
  };

  announce(house, lines);

  house.rooms.onOpen((room) => {
    const presence = new Presence(room, house.record);
    presences.set(room.id, presence);
    room.listen({
      tell: (frame) => tell(room, frame),
      fault: (fault) => house.log.error(faultOf(fault), 'our-fault'),
      kept(events) {
        if (events.some(({ type }) => endsPhase(type))) void mailReceipts(house, room);
      },
      changed(before, after) {
        if (before.people !== after.people || before.stage !== after.stage)
          expel(lines.get(room), room);
        if (before.stage !== 'live' && after.stage === 'live') presence.rollCall();
      },
    });
  });

  io.use((socket, next) => admit(house, socket, next));

  io.on('connection', (socket: Line) => {
    const { room, seat } = socket.data;
    const audience = audienceOf(seat.role);
    if (!audience) return void socket.disconnect(true);
    gate.seated(socket);
    void socket.join([audienceName(room, { audience }), audienceName(room, { own: seat.person })]);
    const theirs = admitted(lines, room, socket);
    socket.emit('sync', room.tellers.sync(seat));
    presences.get(room.id)?.open(seat);
    socket.on('disconnect', () => {
      theirs.delete(socket);
      presences.get(room.id)?.close(seat);
    });
    answerTo(house, socket);
  });
  house.meters.watch({ seats: () => io.of('/').sockets.size, rooms: () => presences.size });
  return {
    io,
    async close() {
      gate.close();
      for (const presence of presences.values()) presence.stop();
      await io.close();
    },
  };
}

/** Lets in whoever holds a seat in the summit the line names. */
function admit(house: House, socket: Socket, next: (fault?: Error) => void): void {
  seated(house, socket).then(
    (held) => {
      if (typeof held === 'string') return next(new Error(held));
      Object.assign(socket.data, held);
      next();
    },
    () => next(new Error('our-fault')),
  );
}

/** Tells every line alike whether the house can write: of the house, not of a room. */
function announce(house: House, lines: Map<Room, Set<Line>>): void {
  house.rooms.keeping.onTurn((can) => {
    for (const theirs of lines.values())
      for (const line of theirs) line.emit('house', { readOnly: !can });
  });
}

/** Listens to what a seat asks: everything again, a draft weighed, a command carried. */
function answerTo(house: House, socket: Line): void {
  const { room, seat } = socket.data;
  if (!house.rooms.keeping.can) socket.emit('house', { readOnly: true });
  const answer = (reply: unknown, answered: Promise<object>) => {
    void answered.then((one) => {
      if (typeof reply === 'function') reply(one);
    });
  };
  socket.on('resync', (reply) => {
    void house.pace.look(room.id, seat.person).then((may) => {
      if (!may) socket.disconnect(true);
      else if (typeof reply === 'function') reply(room.tellers.sync(seat));
    });
  });
  socket.on('weigh', (raw, reply) => answer(reply, weighed(house, socket.data, raw)));
  socket.on('command', (raw, reply) => answer(reply, carry(house, socket.data, raw)));
}

async function seated(house: House, socket: Socket): Promise<Held | 'no-seat' | 'too-fast'> {
  const { summit, projector } = socket.handshake.auth as { summit?: unknown; projector?: unknown };
  if (typeof summit !== 'string') return 'no-seat';
  const room = await house.rooms.find(summit);
  const seat = room && house.doors.seat(socket.request, room, projector === true);
  if (!room || !seat) return 'no-seat';
  if (!(await house.pace.look(room.id, seat.person))) return 'too-fast';
  return { room, seat, generation: room.state.people[seat.person]?.generation ?? 0 };
}

/** Adds a line to its room's; a seat with too many screens loses the oldest. */
function admitted(lines: Map<Room, Set<Line>>, room: Room, socket: Line): Set<Line> {
  const theirs = lines.get(room) ?? new Set<Line>();
  const { person } = socket.data.seat;
  const open = [...theirs].filter((line) => line.data.seat.person === person);
  if (open.length >= SCREENS_COUNT) open[0]?.disconnect(true);
  lines.set(room, theirs.add(socket));
  return theirs;
}

/** Cuts the lines of seats that are no longer held, at once. */
function expel(lines: Set<Line> | undefined, room: Room): void {
  for (const socket of lines ?? []) {
    const { seat, generation } = socket.data;
    if (!seatOf(room.state, seat.person, generation)) socket.disconnect(true);
  }
}

/** A field that is still being typed, to be weighed. */
export const draft = z.strictObject({
  type: z.string().max(40),
  field: z.string().max(20),
  text: z.string().max(limits.longTextChars),
});

/** What somebody is still typing, judged by the public rules; nothing of it is kept or told. */
async function weighed(house: House, { room, seat }: Held, raw: unknown): Promise<object> {
  const read = draft.safeParse(raw);
  if (!read.success || !(await house.pace.weigh(room.id, seat.person))) return { ok: false };
  try {
    const verdict = weighDraft(room.state, read.data, room.filter);
    return { ok: true, verdict: verdict ? byTopic([verdict]) : [] };
  } catch (fault) {
    house.log.error(faultOf(fault), 'our-fault');
    return { ok: false };
  }
}

/** One command from any door, timed until it can be answered. */
export async function carry(
  house: House,
  held: { room: Room; seat: Seat },
  raw: unknown,
): Promise<Reply> {
  const cameAt = performance.now();
  const reply = await carried(house, held, raw);
  house.meters.answered(reply, (performance.now() - cameAt) / 1_000);
  return reply;
}

/** Pace, parse, then its turn in the room. A throw is our fault. */
async function carried(
  house: House,
  { room, seat }: { room: Room; seat: Seat },
  raw: unknown,
): Promise<Reply> {
  try {
    if (!(await house.pace.command(room.id, seat.person))) return { ok: false, code: 'too-fast' };
    const asked = parse(raw);
    if (!asked) return { ok: false, code: 'unreadable' };
    if (DOORS_OWN.includes(asked.command.type)) return { ok: false, code: 'not-your-right' };
    return await room.ask(seat, asked);
  } catch (fault) {
    house.log.error(faultOf(fault), 'our-fault');
    return { ok: false, code: 'our-fault' };
  }
}
