import { z } from 'zod';
import { mask } from '../filter/mask.ts';
import { judge } from '../filter/match.ts';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  command,
  event,
  everybody,
  filterContext,
  full,
  happened,
  inRoom,
  key,
  maybe,
  refuse,
  shelf,
  shownWords,
} from '../noun/grammar.ts';
import { put, type State } from '../state.ts';
import type { Event, Meta, Outcome, Refusal } from '../terms.ts';

const RaiseObjection = z.strictObject({ sentence: maybe(limits.reasonChars) });
type ObjectionRaised = Event & { objectionId: string; phaseId: string; body?: { text: string } };

/** The fixed sentence goes out whatever the optional one says; what does not pass is sealed. */
function raised(state: State, sentence: string, meta: Meta): Outcome | Refusal {
  if (full(state.objections, limits.objectionsCount)) return refuse('too-many');
  const fact = {
    type: 'ObjectionRaised',
    objectionId: meta.id,
    phaseId: state.now.phase,
    subject: meta.id,
  };
  const verdict = judge(sentence, 'objection', filterContext(state));
  if (verdict.action === 'pass') return happened({ ...fact, body: { text: sentence } });
  const holdId = `${meta.id}-0`;
  const words = JSON.stringify({ type: 'RaiseObjection', sentence: mask(sentence) });
  const held = {
    type: 'TextHeld',
    holdId,
    command: 'RaiseObjection',
    surface: 'objection',
    action: 'block',
    to: 'counsel',
    verdict: [{ ...verdict, field: 'sentence' }],
  };
  return {
    events: [{ ...fact, body: { text: '' } }, held],
    seal: [{ id: holdId, words }],
    answer: { held: { holdId, action: 'block' } },
  };
}

/** Dissent is encouraged: one tap tells everyone, stands in the minutes and cannot be removed. */
export const objection: Noun = {
  commands: {
    /**
     * Anybody objects to the present discussion; the fixed sentence of 2.9 goes to all at once.
     *
     * In        RaiseObjection { sentence }
     * Out       ObjectionRaised { objectionId, phaseId } · TextHeld when the sentence does not pass
     * Refuses   too-many
     * Limit     limits.reasonChars characters; limits.objectionsCount objections
     * Seen by   everyone; a sentence that does not pass: its author and counsel
     * Source    ground rules L8, L12, D4
     */
    RaiseObjection: command({
      schema: RaiseObjection,
      gate: inRoom,
      texts: () => [],
      decide: (state, asked, meta) => raised(state, asked.sentence, meta),
    }),
  },
  events: {
    ObjectionRaised: event<ObjectionRaised>({
      evolve: (state, { objectionId, phaseId, by, at, body }) =>
        put(state, 'objections', objectionId, { by, at, text: body?.text ?? null, phase: phaseId }),
      touches: ({ objectionId }) => [key('objection', objectionId)],
    }),
  },
  views: {
    objection: shelf(
      (state) => state.objections,
      (state, _id, one, viewer) =>
        everybody(viewer)
          ? { ...shownWords(state, one), phase: state.phases[one.phase]?.title ?? '' }
          : undefined,
    ),
  },
};
