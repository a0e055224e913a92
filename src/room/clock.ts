import { due, type Seat } from '../summit/summit.ts';
import type { Chance } from './chance.ts';
import type { Room } from './room.ts';

const clockSeat: Seat = { role: 'clock', person: 'clock' };

/** Looked at this often; holds expire after minutes, so a second is soon enough. */
const LOOK_MS = 1_000;

/**
 * Turns due times into commands from the seat `clock`; returns what stops it. The command id is
 * made of what is due, so that a restart asks for the same thing once.
 */
export function startClock(room: Room, by: Chance): () => void {
  const look = async () => {
    const next = due(room.state);
    if (!next || next.at > by.now()) return;
    const id = `clock.${next.command.type}.${String(next.command['holdId'] ?? '')}`.slice(0, 64);
    await room.ask(clockSeat, { id, confirmed: false, command: next.command });
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
