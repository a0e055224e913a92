import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Response } from 'express';
import type { Room } from '../../room/room.ts';
import { type Seat, seatOf } from '../../summit/summit.ts';
import { type CookieCarrier, type Jar, same } from './cookies.ts';
import { fold, type SignIns } from './signIns.ts';

/** Letters of codes people type, without I and O; 8 of 24 give 36 bits. */
export const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'.split('');
const CODE_LETTERS = 8;
/** How long browsers keep the cookies of seats and of the host, ms. */
const COOKIE_MS = 30 * 86_400_000;

/** Signs and reads the doors: links, cookies, join codes. Nothing of them is stored. */
export interface Doors {
  hostToken(): string;
  isHostToken(token: string): boolean;
  /** `summit.person.mac`; the mac covers the generation, so a revoked link opens nothing. */
  linkToken(room: Room, personId: string): string;
  /** The summit and person a link token names; whether it is valid `seatFromLink` says. */
  named(token: string): { summit: string; person: string } | undefined;
  seatFromLink(room: Room, token: string): Seat | undefined;
  joinCode(room: Room): string;
  seat(request: CookieCarrier, room: Room, projector?: boolean): Seat | undefined;
  /** The id of a guest whose cookie is genuine, admitted since or still in the lobby. */
  guest(request: CookieCarrier, room: Room): string | undefined;
  /** Whoever came by the host link, or has signed in. */
  isHost(request: CookieCarrier): boolean;
  admitHost(response: Response): void;
  leaveHost(response: Response): void;
  /** Gives a seat's cookie: a fresh value at every change of rights. */
  admit(response: Response, room: Room, seat: Seat, device: string): void;
  /** As `admit`, for a seat that ends with the sign-in it was taken from. */
  admitSignedIn(response: Response, room: Room, seat: Seat, from: SignedIn): void;
  /** The sign-in this browser's seat was taken from; empty when it came by a link. */
  signInOf(request: CookieCarrier, summit: string): string;
  /** Whether the sign-in still stands that this browser's seat was taken from; a link has none. */
  stands(request: CookieCarrier, room: Room): boolean;
  leave(response: Response, room: Room): void;
  device(request: CookieCarrier, room: Room): string;
}

/** A device that comes in, and the id of the sign-in it comes from. */
interface SignedIn {
  device: string;
  signIn: string;
}

/** What doors are made with. */
interface DoorSettings {
  secretKey: string;
  jar: Jar;
  signIns: SignIns;
}

/** The letters people type, made of a mac. */
function codeOf(mac: Buffer): string {
  const letters = [...mac.subarray(0, CODE_LETTERS)].map((byte) => LETTERS[byte % LETTERS.length]);
  return letters.join('');
}

/** A seat's cookie: `person.generation.device.mac`, or with the sign-in's id before the mac. */
function parted(value: string) {
  const parts = value.split('.');
  const mac = parts.length > 3 ? (parts.pop() ?? '') : '';
  const [person = '', generation = '', device = '', signIn = ''] = parts;
  return { said: parts, mac, person, generation: Number(generation), device, signIn };
}

/** Opens the doors of one house. */
export function openDoors({ secretKey, jar, signIns }: DoorSettings): Doors {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'common-ground doors 1', 32));
  const sign = (...said: (string | number)[]) =>
    createHmac('sha256', key).update(said.join('\n')).digest('base64url').slice(0, 32);
  const cookieName = (summit: string, projector: boolean) =>
    `${projector ? 'projector' : 'seat'}-${summit}`;
  const hostToken = () => sign('host link');
  const linkToken = (room: Room, personId: string) => {
    const generation = room.state.people[personId]?.generation ?? 0;
    return `${room.id}.${personId}.${sign('link', room.id, personId, generation)}`;
  };
  const read = (request: CookieCarrier, room: Room, projector: boolean) => {
    const found = parted(jar.read(request, cookieName(room.id, projector)));
    return same(found.mac, sign('seat', room.id, ...found.said)) ? found : undefined;
  };
  /** A seat from a sign-in ends with it, and when its person's mail is another now. */
  const stands = (room: Room, { signIn, person }: { signIn: string; person: string }) =>
    signIn === '' || signIns.standing(signIn)?.mail === fold(room.state.people[person]?.mail ?? '');
  const give = (response: Response, room: Room, seat: Seat, parts: string[]) => {
    const generation =
      seat.role === 'guest' ? 0 : (room.state.people[seat.person]?.generation ?? 0);
    const said = [seat.person, generation, ...parts];
    const value = [...said, sign('seat', room.id, ...said)].join('.');
    jar.give(response, cookieName(room.id, seat.role === 'projector'), value, COOKIE_MS);
  };
  return {
    hostToken,
    isHostToken: (token) => same(token, hostToken()),
    linkToken,
    named(token) {
      const [summit = '', person = '', mac = ''] = token.split('.');
      return mac === '' ? undefined : { summit, person };
    },
    seatFromLink(room, token) {
      const person = token.split('.')[1] ?? '';
      if (room.state.stage === 'closed' || !same(token, linkToken(room, person))) return undefined;
      return seatOf(room.state, person);
    },
    joinCode(room) {
      const mac = createHmac('sha256', key)
        .update(`code\n${room.id}\n${room.state.joinCode}`)
        .digest();
      return codeOf(mac);
    },
    seat(request, room, projector = false) {
      const found = read(request, room, projector);
      if (!found || !stands(room, found)) return undefined;
      if (found.generation === 0 && !room.state.people[found.person]) {
        return { role: 'guest', person: found.person };
      }
      const seat = seatOf(room.state, found.person, found.generation);
      return (seat?.role === 'projector') === projector ? seat : undefined;
    },
    guest(request, room) {
      const found = read(request, room, false);
      return found?.generation === 0 ? found.person : undefined;
    },
    isHost: (request) =>
      same(jar.read(request, 'host'), sign('host seat')) || signIns.of(request) !== undefined,
    admitHost: (response) => jar.give(response, 'host', sign('host seat'), COOKIE_MS),
    leaveHost: (response) => jar.drop(response, 'host'),
    admit: (response, room, seat, device) => give(response, room, seat, [device]),
    admitSignedIn: (response, room, seat, { device, signIn }) =>
      give(response, room, seat, [device, signIn]),
    signInOf: (request, summit) => parted(jar.read(request, cookieName(summit, false))).signIn,
    stands: (request, room) => stands(room, parted(jar.read(request, cookieName(room.id, false)))),
    leave: (response, room) => jar.drop(response, cookieName(room.id, false)),
    device: (request, room) =>
      read(request, room, false)?.device ?? randomBytes(9).toString('base64url'),
  };
}
