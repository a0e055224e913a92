import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

const ID_BYTES = 9;
/** Random bytes are drawn for many ids at once: a draw costs more than an id. */
let drawn = Buffer.alloc(0);

function nine(): Buffer {
  if (drawn.length < ID_BYTES) drawn = randomBytes(ID_BYTES * 256);
  const some = drawn.subarray(0, ID_BYTES);
  drawn = drawn.subarray(ID_BYTES);
  return some;
}

/** Time and ids, given from outside so that a test can hold them still. */
export interface Chance {
  now(): number;
  /** A fresh unguessable id that begins with a letter. */
  id(): string;
  /** Lets so many ms pass; without it nothing is waited for. */
  pause?(ms: number): Promise<void>;
}

/** The machine's clock, and ids of 70 random bits. */
export const chance: Chance = {
  now: () => Date.now(),
  pause: (ms) => sleep(ms),
  id: () => `t${nine().toString('base64url').replace(/[-_]/g, 'x').slice(0, 12)}`,
};

/** Time and ids of a room, and which rules' states laid aside it may open over. */
export interface Opening {
  by?: Chance;
  shape?: string;
}
