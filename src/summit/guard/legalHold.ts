import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  command,
  event,
  happened,
  key,
  nameOf,
  oneLine,
  refuse,
  single,
  stages,
} from '../noun/grammar.ts';
import type { Event } from '../terms.ts';

const Why = z.strictObject({ why: oneLine(limits.reasonChars) });
type Turned = Event & { body?: { why: string } };

const always = stages('plan', 'live', 'after', 'closed');

/** While a legal hold is on, nothing is erased, whoever asks (MIN5). */
export const legalHold: Noun = {
  commands: {
    /**
     * Counsel, or the operator at counsel's word, forbids that anything is erased.
     *
     * In        PlaceLegalHold { why }
     * Out       LegalHoldPlaced
     * Refuses   already-so
     * Limit     limits.reasonChars characters
     * Seen by   facilitators and counsel that it is on; the reason: counsel
     * Source    ground rules MIN5; trust.md, threat 41
     */
    PlaceLegalHold: command({
      schema: Why,
      gate: always,
      onHold: 'refuse',
      texts: (asked) => [{ field: 'why', text: asked.why, surface: 'reason' }],
      decide: (state, asked, meta) =>
        state.legalHold.on
          ? refuse('already-so')
          : happened({ type: 'LegalHoldPlaced', subject: meta.id, body: { why: asked.why } }),
    }),
    /**
     * Counsel, or the operator at counsel's word, lifts the hold.
     *
     * In        LiftLegalHold { why }
     * Out       LegalHoldLifted
     * Refuses   already-so
     * Limit     limits.reasonChars characters
     * Seen by   as PlaceLegalHold
     * Source    ground rules MIN5
     */
    LiftLegalHold: command({
      schema: Why,
      gate: always,
      onHold: 'refuse',
      texts: (asked) => [{ field: 'why', text: asked.why, surface: 'reason' }],
      decide: (state, asked, meta) =>
        state.legalHold.on
          ? happened({ type: 'LegalHoldLifted', subject: meta.id, body: { why: asked.why } })
          : refuse('already-so'),
    }),
  },
  events: {
    LegalHoldPlaced: event<Turned>({
      evolve: (state, { by, at, body }) => ({
        ...state,
        legalHold: { on: true, by, at, why: body?.why ?? '' },
      }),
      touches: () => [key('legalHold')],
    }),
    LegalHoldLifted: event<Turned>({
      evolve: (state, { by, at, body }) => ({
        ...state,
        legalHold: { on: false, by, at, why: body?.why ?? '' },
      }),
      touches: () => [key('legalHold')],
    }),
  },
  views: {
    legalHold: single((state, viewer) => {
      const { on, at, by, why } = state.legalHold;
      if (among(viewer, 'facilitators')) return { on };
      return among(viewer, 'counsel') ? { on, at, why, name: nameOf(state, by) } : undefined;
    }),
  },
};
