import { setTimeout as sleep } from 'node:timers/promises';
import { drawsOf } from '../record/vault.ts';

const ID_BYTES = 9;
const draw = drawsOf(ID_BYTES);

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
  id: () => `t${draw().toString('base64url').replace(/[-_]/g, 'x').slice(0, 12)}`,
};

/** Time and ids of a room, and which rules' states laid aside it may open over. */
export interface Opening {
  by?: Chance;
  shape?: string;
}
