import { summary } from '../../scripts/founding/lines.ts';
import type { Seat, State } from '../../src/summit/summit.ts';
import type { Table } from '../support/house.ts';
import type { Cast, Ids } from '../support/wholeScenes.ts';

/** Who asks: the roles, and where a role has several people, whose they are. */
export const VISITORS = [
  ...['host', 'facilitator', 'counsel', 'leader', 'twin', 'rival', 'colleague', 'other'],
  ...['guest', 'projector', 'nobody', 'stranger'],
] as const;
export type Visitor = 'host' | 'facilitator' | 'counsel' | 'leader' | 'twin' | 'rival' | Seatless;
type Seatless = 'colleague' | 'other' | 'guest' | 'projector' | 'nobody' | 'stranger';

/** What a command is asked with: the summit, its people, ids by the scenes' names, the asker. */
export interface World {
  state: State;
  cast: Cast;
  ids: Ids;
  seat: Seat;
}

/** How one command is asked so that it can succeed, and whose the thing it names is. */
export interface Case {
  /** The kind of phase a live room stands in; ideas when none is named. */
  phase?: string;
  /** The room has only just gone live. */
  early?: true;
  /** Asked of the table before the room opens over it; what does not fit the stage is refused. */
  before?(table: Table, cast: Cast, ids: Ids): void;
  fields?(world: World): Record<string, unknown>;
  /** The only ones of the right role who may; to everybody else it is as if it were absent. */
  whose?: Visitor[];
  /** What others of the right role are answered, when not as if it were absent. */
  others?: 'not-your-right';
}

export const text = 'What if we thanked each other by name?';
export const newest = (shelf: Record<string, unknown>) => Object.keys(shelf).at(-1) ?? '';
export const idea = { fields: ({ ids }: World) => ({ ideaId: ids['idea1'] }) };
export const person = ({ cast, seat }: World) => ({
  personId: seat.role === 'host' ? cast.counsel.person : cast.attendees[5]?.person,
});
export const vendor = ({ cast }: World) => ({ vendorId: cast.leaders[1]?.vendor });
export const shape = {
  title: 'What we try next',
  kind: 'plan',
  minutes: 20,
  prompt: '',
  coLeader: '',
};
export const phaseId = ({ state }: World) => ({ phaseId: state.agenda.order[1] });

/** The newest thing of a person on a shelf that fits. */
export function of<T extends { by: string }>(
  shelf: Record<string, T>,
  { person: by }: Seat,
  fits: (thing: T) => boolean,
): string {
  const found = Object.entries(shelf).filter(([, thing]) => thing.by === by && fits(thing));
  return found.at(-1)?.[0] ?? 'tnone';
}

/** A text of the first company's leader that waits for a facilitator. */
function heldOf({ state, cast }: World): string {
  const open = (one: { status: string; to: string }) =>
    one.status === 'pending' && one.to === 'facilitator';
  return of(state.holds, cast.leaders[0] as Seat, open);
}

export const held = (world: World) => ({ holdId: heldOf(world) });
export const waiting = ({ state, cast }: World) => ({
  challengeId: of(state.challenges, cast.twin, ({ status }) => status === 'waiting'),
});
export const mineToTake = ({ state, cast, ids }: World) =>
  state.stage === 'plan'
    ? {
        kind: 'challenge',
        thingId: of(state.challenges, cast.leaders[0] as Seat, (one) => !one.gone),
      }
    : { kind: 'practice', thingId: ids['practice3'] };

export function sent(table: Table, { facilitator, leaders }: Cast): void {
  table.ask(facilitator, 'AddPhase', shape);
  table.ask(leaders[0] as Seat, 'PrepareChallenge', { text: 'How do you end a good day?' });
  table.ask(facilitator, 'SendAgenda');
}

export function opened(table: Table, { facilitator }: Cast): void {
  table.ask(facilitator, 'OpenVote', { challengeId: '', dotsEach: 3 });
}

export function voted(table: Table, cast: Cast, ids: Ids): void {
  opened(table, cast);
  for (const one of [...cast.leaders, ...cast.attendees, cast.twin])
    table.ask(one, 'CastVote', { ideaId: ids['group'] });
}

export function reviewed(table: Table, { facilitator, counsel }: Cast, steps = 3): void {
  table.ask(facilitator, 'WriteSummary', { text: `${summary} It was a good day.` });
  if (steps > 1) table.ask(facilitator, 'SendMinutes');
  if (steps > 2) table.ask(counsel, 'ApproveMinutes');
}

export function rulesSent(table: Table, { facilitator }: Cast): void {
  table.ask(facilitator, 'SetTopic', { topic: 'wages', action: 'block' });
  table.ask(facilitator, 'SendRoomRules', { why: 'The house wants it.' });
}

export function newRules(table: Table, { facilitator }: Cast): void {
  table.ask(facilitator, 'DraftRules', { text: 'Be kind, be brief.' });
  table.ask(facilitator, 'PublishRules');
}

export function paused(table: Table, { facilitator }: Cast): void {
  table.ask(facilitator, 'PausePhase');
}

export function braked(table: Table, { leaders }: Cast): void {
  table.ask(leaders[1] as Seat, 'PullBrake');
}

/** Those who lead the phase of ideas: facilitators, and the leader the agenda names. */
export const lead = {
  whose: ['facilitator', 'leader'] as Visitor[],
  others: 'not-your-right' as const,
};
export const author = { whose: ['leader'] as Visitor[] };
