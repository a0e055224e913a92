import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Room } from '../room/room.ts';
import type { Seat } from '../summit/summit.ts';
import { type DoorError, statusOf } from './answers.ts';
import { say } from './browser/speech.ts';
import type { House } from './house.ts';

/** Stops a request with an error of the closed list; the last handler answers it. */
export class Refused extends Error {
  override name = 'Refused';
  readonly code: DoorError;
  constructor(code: DoorError) {
    super(code);
    this.code = code;
  }
}

/** The address a failed try is counted against. */
export function addressOf(request: Request): string {
  return request.ip ?? 'unknown';
}

/** Counts a failed try of an address, then refuses; too many fall to `too-fast`. */
export async function failed(house: House, request: Request, code: DoorError): Promise<never> {
  const mayTry = await house.pace.mayTry(addressOf(request));
  await house.pace.failed(addressOf(request));
  throw new Refused(mayTry ? code : 'too-fast');
}

/** The room a path names and the seat the cookie holds in it; absent and not yours look alike. */
export async function entered(
  house: House,
  request: Request,
  projector = false,
): Promise<{ room: Room; seat: Seat }> {
  const room = await house.rooms.find(String(request.params['summit']));
  const seat = room && house.doors.seat(request, room, projector);
  if (room && seat && seat.role !== 'guest') {
    if (!(await house.pace.look(room.id, seat.person))) throw new Refused('too-fast');
    return { room, seat };
  }
  // Somebody without any cookie has only lost the way; a cookie that opens nothing was tried.
  if (request.headers.cookie === undefined) throw new Refused('no-seat');
  return failed(house, request, 'no-seat');
}

/** Errors that somebody who may sign in can mend by doing so. */
const SIGN_IN_AGAIN: readonly DoorError[] = [
  ...(['no-seat', 'letter-void', 'sign-in-refused', 'provider-away'] as const),
];

/** A page for people or a code for programs, by what the request accepts. */
export function refuseWith(
  house: House,
  request: Request,
  response: Response,
  code: DoorError,
): void {
  response.status(statusOf({ ok: false, code }));
  if (request.path.startsWith('/api/') || !request.accepts('html')) {
    response.json({ ok: false, code });
    return;
  }
  const { texts } = house.render;
  const signIn = SIGN_IN_AGAIN.includes(code) && house.signIns.offered;
  const heading = say(texts, 'error.heading');
  const given = { heading, said: say(texts, `refusal.${code}`), signIn };
  response
    .type('html')
    .send(house.render.page('page', 'error', { ...given, title: given.heading, kind: 'calm' }));
}

/** Wraps an async handler so that its throw reaches the last handler. */
export function open(
  handle: (request: Request, response: Response) => Promise<void>,
): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    handle(request, response).catch(next);
  };
}

/** Fields of a posted form, arrays flattened into several of one name. */
export function posted(request: Request): [string, string][] {
  const body = (request.body ?? {}) as Record<string, unknown>;
  return Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
  );
}

/** One field of a posted form, empty when absent. */
export function field(request: Request, name: string): string {
  const value = (request.body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
}

/** Where a fault of ours came from, for the log: its kind and places, never its words. */
export function faultOf(fault: unknown): { fault: string; at: string[] } {
  if (!(fault instanceof Error)) return { fault: 'unknown', at: [] };
  const places = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { fault: fault.name, at: places.slice(0, 4).map((line) => line.trim()) };
}
