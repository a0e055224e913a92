import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { CookieOptions, Response } from 'express';
import type { Room } from '../../room/room.ts';
import { type Seat, seatOf } from '../../summit/summit.ts';

/** Letters of a join code, without I and O; 8 of 24 give 36 bits. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'.split('');
const CODE_LETTERS = 8;

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
  isHost(request: CookieCarrier): boolean;
  admitHost(response: Response): void;
  /** Gives a seat's cookie: a fresh value at every change of rights. */
  admit(response: Response, room: Room, seat: Seat, device: string): void;
  leave(response: Response, room: Room): void;
  device(request: CookieCarrier, room: Room): string;
}

/** What carries cookies: an Express request or a socket's handshake. */
interface CookieCarrier {
  headers: { cookie?: string | undefined };
}

function cookieOf({ headers }: CookieCarrier, name: string): string {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return '';
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Opens the doors of one house; `secure` when browsers reach it over https. */
export function openDoors(secretKey: string, secure: boolean): Doors {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'common-ground doors 1', 32));
  const sign = (...said: (string | number)[]) =>
    createHmac('sha256', key).update(said.join('\n')).digest('base64url').slice(0, 32);
  const prefix = secure ? '__Host-' : '';
  const options: CookieOptions = { httpOnly: true, secure, sameSite: 'lax', path: '/' };
  const cookieName = (room: Room, projector: boolean) =>
    `${prefix}${projector ? 'projector' : 'seat'}-${room.id}`;
  const hostToken = () => sign('host link');
  const linkToken = (room: Room, personId: string) => {
    const generation = room.state.people[personId]?.generation ?? 0;
    return `${room.id}.${personId}.${sign('link', room.id, personId, generation)}`;
  };
  const read = (request: CookieCarrier, room: Room, projector: boolean) => {
    const value = cookieOf(request, cookieName(room, projector));
    const [person = '', generation = '', device = '', mac = ''] = value.split('.');
    const valid = same(mac, sign('seat', room.id, person, generation, device));
    return valid ? { person, generation: Number(generation), device } : undefined;
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
      return Array.from(
        { length: CODE_LETTERS },
        (_, at) => LETTERS[(mac[at] ?? 0) % LETTERS.length],
      ).join('');
    },
    seat(request, room, projector = false) {
      const found = read(request, room, projector);
      if (!found) return undefined;
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
    isHost: (request) => same(cookieOf(request, `${prefix}host`), sign('host seat')),
    admitHost(response) {
      response.cookie(`${prefix}host`, sign('host seat'), { ...options, maxAge: 30 * 86_400_000 });
    },
    admit(response, room, seat, device) {
      const generation =
        seat.role === 'guest' ? 0 : (room.state.people[seat.person]?.generation ?? 0);
      const mac = sign('seat', room.id, seat.person, generation, device);
      const name = cookieName(room, seat.role === 'projector');
      const value = `${seat.person}.${generation}.${device}.${mac}`;
      response.cookie(name, value, { ...options, maxAge: 30 * 86_400_000 });
    },
    leave(response, room) {
      response.clearCookie(cookieName(room, false), options);
    },
    device: (request, room) =>
      read(request, room, false)?.device ?? randomBytes(9).toString('base64url'),
  };
}
