import type { Meters } from './meters.ts';
import type { Transport, Wire } from './wire.ts';

/** What a line may send: so many a second on average, so many at once (trust 2.2, row 35). */
const MESSAGES = { perSecond: 20, atOnce: 40 };
/** Its HTTP requests, when it polls: one for every beat it is told, and one for every message. */
const REQUESTS = { perSecond: 40, atOnce: 80 };
/** Heartbeats and other packets without words; a browser sends one in 25 seconds. */
const SIGNS = { perSecond: 1, atOnce: 20 };

/** A line that is so many beyond its pace does not stop by itself. */
const BEYOND_COUNT = 200;

/** A Socket.IO packet that announces attachments; the house has no use for any. */
const ATTACHED = /^[56]/;

/** The head of a message that waits for an answer: its number stands before the words. */
const ASKING = /^2(\d{1,15})\["(command|weigh)"/;

/**
 * A bucket that fills steadily and may be overdrawn: each call takes one and answers what is left.
 * Who goes on below zero sinks further, so a flood gets nothing at all until it pauses.
 */
function bucket({ perSecond, atOnce }: typeof MESSAGES): () => number {
  let left = atOnce;
  let at = performance.now();
  return () => {
    const now = performance.now();
    left = Math.min(atOnce, left + ((now - at) * perSecond) / 1_000) - 1;
    at = now;
    return left;
  };
}

/** Answers a message that was not read; one that expects no refusal is dropped. */
function refuse(wire: Wire, message: string, meters: Meters): void {
  const [, id, name] = ASKING.exec(message) ?? [];
  if (id === undefined) return;
  const refused = { ok: false, code: 'too-fast' };
  if (name === 'command') meters.answered(refused);
  wire.write(`3${id}${JSON.stringify([refused])}`);
}

/**
 * Measures what a line sends before any of it is parsed. Beyond its pace messages are answered
 * `too-fast` or dropped, far beyond it the line ends, and by attachments at once. Answers whether
 * one more of the line's HTTP requests may be looked at.
 *
 * The pace of a seat, whichever doors it uses, is kept besides; what is refused here does not
 * count there, so one wild screen takes no more from the others than its first forty messages.
 */
export function measureInflow(
  wire: Wire,
  meters: Meters,
  end: (why?: 'flood') => void,
): () => boolean {
  // Socket.IO listens here for packets to parse; from now on it hears those we hand on.
  const [hear] = wire.listeners('data') as ((data: unknown) => void)[];
  const [messages, requests, signs] = [bucket(MESSAGES), bucket(REQUESTS), bucket(SIGNS)];
  const measured = (data: unknown) => {
    if (typeof data !== 'string' || ATTACHED.test(data)) return end();
    const left = messages();
    if (left >= 0) hear?.(data);
    else if (left > -BEYOND_COUNT) refuse(wire, data, meters);
    else end('flood');
  };
  // Once engine.io is through with the packet: it would set the heart of a cut line beating again.
  const sign = () => {
    if (signs() < 0) process.nextTick(end, 'flood');
  };
  const pings = ({ socket }: Transport) => socket?.on('ping', sign);
  wire.off('data', hear as () => void);
  wire.on('data', measured);
  wire.on('packet', ({ type }: { type: string }) => void (type === 'message' || sign()));
  wire.on('upgrade', pings);
  pings(wire.transport);
  return () => {
    const left = requests();
    if (left <= -BEYOND_COUNT) end('flood');
    return left >= 0;
  };
}
