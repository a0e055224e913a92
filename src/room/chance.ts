import { randomBytes } from 'node:crypto';

/** Time and ids, given from outside so that a test can hold them still. */
export interface Chance {
  now(): number;
  /** A fresh unguessable id that begins with a letter. */
  id(): string;
}

/** The machine's clock, and ids of 70 random bits. */
export const chance: Chance = {
  now: () => Date.now(),
  id: () => `t${randomBytes(9).toString('base64url').replace(/[-_]/g, 'x').slice(0, 12)}`,
};

/** Time and ids of a room, and which rules' states laid aside it may open over. */
export interface Opening {
  by?: Chance;
  shape?: string;
}
