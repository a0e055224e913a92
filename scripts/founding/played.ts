import type { SeatDoor } from './door.ts';
import type { Planned } from './plan.ts';
import type { Watch } from './watch.ts';

/** What the story says while it plays, and how it waits: `talk` is a pace to listen to. */
export interface Teller {
  say(line: string): void;
  /** States a fact that must hold; the story fails when it does not. */
  fact(holds: boolean, said: string): void;
  pause(): Promise<void>;
}

/** The live room with everybody in it. */
export interface Played extends Planned {
  leaders: SeatDoor[];
  attendees: SeatDoor[];
  projector: SeatDoor;
  screens: Watch[];
  /** Ids of what was posted. */
  challengeIds: string[];
  ideaIds: string[];
}
