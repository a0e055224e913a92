/**
 * Settings of the browser's line: socket.io-client's defaults, and its `reconnectionDelayMax`.
 */
const FIRST_MS = 1_000;
const MOST_MS = 3_000;
const JITTER = 0.5;

/**
 * How long a browser waits before it tries to come back, ms, as socket.io-client counts it.
 * `chance` is a number from 0 up to 1; the attempts count from 0.
 */
export function backOff(attempt: number, chance: number): number {
  const ms = FIRST_MS * 2 ** attempt;
  const deviation = Math.floor(chance * JITTER * ms);
  const earlier = Math.floor(chance * 10) % 2 === 0;
  return Math.min(earlier ? ms - deviation : ms + deviation, MOST_MS);
}
