import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  command,
  event,
  everybody,
  happened,
  inRoom,
  key,
  maybe,
  nameOf,
  refuse,
  single,
} from '../noun/grammar.ts';
import { running, stopped } from '../noun/timer.ts';
import type { Event } from '../terms.ts';

const Nothing = z.strictObject({});
const LiftBrake = z.strictObject({ why: maybe(limits.reasonChars) });
type BrakeLifted = Event & { body?: { why: string } };

const told = [key('brake'), key('phase'), key('shown'), key('brakeLog')];

/** "It's okay to put on the brakes as needed" (seed 0): posting freezes everywhere at once. */
export const brake: Noun = {
  commands: {
    /**
     * Any participant stops the room; the room is not told who it was.
     *
     * In        PullBrake {}
     * Out       BrakePulled
     * Refuses   already-so
     * Limit     –
     * Seen by   everyone that it is on; who pulled it: counsel
     * Source    ground rules L7
     */
    PullBrake: command({
      schema: Nothing,
      gate: inRoom,
      texts: () => [],
      decide: (state) =>
        state.brake.on ? refuse('already-so') : happened({ type: 'BrakePulled' }),
    }),
    /**
     * Counsel alone, or a facilitator with a written reason, lets the room go on.
     *
     * In        LiftBrake { why }
     * Out       BrakeLifted
     * Refuses   not-braked · reason-needed
     * Limit     limits.reasonChars characters
     * Seen by   everyone that it is off; the reason: facilitators and counsel
     * Source    ground rules L7; issue of the founding summit
     */
    LiftBrake: command({
      schema: LiftBrake,
      gate: inRoom,
      onHold: 'refuse',
      texts: (asked) => [{ field: 'why', text: asked.why, surface: 'reason' }],
      decide(state, asked, { seat }) {
        if (!state.brake.on) return refuse('not-braked');
        if (seat.role === 'facilitator' && asked.why === '') return refuse('reason-needed');
        return happened({ type: 'BrakeLifted', subject: 'brake', body: { why: asked.why } });
      },
    }),
  },
  events: {
    BrakePulled: event<Event>({
      evolve: (state, { by, at }) => ({
        ...state,
        brake: { on: true, by, at },
        brakes: [...state.brakes, { at, by, liftedAt: 0, liftedBy: '', why: '' }],
        now: {
          ...stopped(state.now, at),
          ...(state.now.status === 'running' ? { resume: true } : {}),
        },
      }),
      touches: () => told,
    }),
    BrakeLifted: event<BrakeLifted>({
      evolve(state, { by, at, body }) {
        const last = state.brakes.at(-1);
        const { resume, ...now } = state.now;
        const lifted = last ? [{ ...last, liftedAt: at, liftedBy: by, why: body?.why ?? '' }] : [];
        return {
          ...state,
          brake: { on: false, by: '', at: 0 },
          brakes: [...state.brakes.slice(0, -1), ...lifted],
          now: resume ? running(now, at) : now,
        };
      },
      touches: () => told,
    }),
  },
  views: {
    brake: single((state, viewer) => {
      if (!everybody(state, viewer) || !state.brake.on) return undefined;
      const { at, by } = state.brake;
      return { at, ...(among(viewer, 'counsel') ? { name: nameOf(state, by) } : {}) };
    }),
    brakeLog: single((state, viewer) =>
      among(viewer, 'facilitators', 'counsel')
        ? {
            marks: state.brakes.map(({ at, by, liftedAt, liftedBy, why }) => ({
              ...{ at, liftedAt, why },
              liftedBy: nameOf(state, liftedBy),
              ...(among(viewer, 'counsel') ? { name: nameOf(state, by) } : {}),
            })),
          }
        : undefined,
    ),
  },
};
