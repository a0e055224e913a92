import type { Server } from 'node:http';
import { faultOf } from '../door.ts';
import type { House } from '../house.ts';
import type { CookieCarrier } from './cookies.ts';

/** How often open lines are looked through, ms: nothing is heard later after an end (trust P6). */
const LOOK_MS = 1_000;

/** What is asked of an open line. */
interface Line {
  request: CookieCarrier;
  handshake: { auth: Record<string, unknown> };
  disconnect(close: boolean): unknown;
}

/** Where the open lines are; Socket.IO's server is one. */
interface Lines {
  sockets: { sockets: Map<string, Line> };
}

/** Cuts the lines of seats whose sign-in ended, here or on another node, until `server` closes. */
export function cutEnded({ sockets }: Lines, house: House, server: Server): void {
  const { signIns } = house;
  if (!signIns.offered) return;
  const said = (fault: unknown) => house.log.error(faultOf(fault), 'our-fault');
  const look = () => lookThrough([...sockets.sockets.values()], house).catch(said);
  // Even while the cupboard does not answer, what has expired meanwhile is cut.
  const timer = setInterval(() => void signIns.fresh().catch(said).then(look), LOOK_MS).unref();
  signIns.onEnd(() => void look());
  server.once('close', () => clearInterval(timer));
}

async function lookThrough(lines: Line[], { doors, signIns, rooms }: House): Promise<void> {
  for (const line of lines) {
    const { summit, projector } = line.handshake.auth;
    const signIn = projector === true ? '' : doors.signInOf(line.request, String(summit));
    if (signIn === '') continue;
    const room = await rooms.find(String(summit));
    if (!room || !doors.stands(line.request, room)) line.disconnect(true);
    // Somebody who runs a long day asks for no page for hours; the open line is a use, too.
    else await signIns.use(signIn);
  }
}
