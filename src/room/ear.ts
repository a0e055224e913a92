import type { Event, State } from '../summit/summit.ts';
import type { Frame } from './tell.ts';

/** Listens to a room: frames to tell, each change of state after it was kept, and our faults. */
export interface Ear {
  tell(frame: Frame): void;
  /** Our own mistake, or a record that could not be read or written. */
  fault?(fault: unknown): void;
  changed(before: State, after: State): void;
  /** Events this room itself has kept; those of other nodes are told to their own rooms. */
  kept?(events: Event[]): void;
}

/** Hears nothing. */
export const silent: Ear = { tell: () => undefined, changed: () => undefined };
