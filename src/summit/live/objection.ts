import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  command,
  event,
  everybody,
  filterContext,
  happened,
  id,
  inRoom,
  key,
  maybe,
  refuse,
  shelf,
  shownWords,
  spentBudget,
  words,
} from '../noun/grammar.ts';
import { textHeld } from '../noun/verdicts.ts';
import { change, put, type State } from '../state.ts';
import type { Event, Known, Meta, Outcome, Refusal } from '../terms.ts';

const RaiseObjection = z.strictObject({ sentence: maybe(limits.reasonChars) });
const WordObjection = z.strictObject({ objectionId: id, sentence: words(limits.reasonChars) });
type ObjectionRaised = Event & { objectionId: string; phaseId: string; body?: { text: string } };
type ObjectionWorded = Event & { objectionId: string; body?: { text: string } };

/** The fixed sentence goes out whatever the optional one says; what does not pass is sealed. */
function raised(state: State, sentence: string, meta: Meta, { filter }: Known): Outcome | Refusal {
  const { person } = meta.seat;
  if (spentBudget(state.objections, person, limits.objectionsEachCount)) return refuse('too-many');
  const fact = {
    type: 'ObjectionRaised',
    objectionId: meta.id,
    phaseId: state.now.phase,
    subject: meta.id,
  };
  const verdict = filter.judge(sentence, 'objection', filterContext(state));
  if (verdict.action === 'pass') {
    const { action, version } = verdict;
    return happened({ ...fact, verdict: { action, version }, body: { text: sentence } });
  }
  const holdId = `${meta.id}-0`;
  const asked = { type: 'WordObjection', objectionId: meta.id, sentence: filter.mask(sentence) };
  const held = textHeld(holdId, [{ ...verdict, field: 'sentence' }], {
    ...{ command: 'WordObjection', surface: 'objection', action: 'block', to: 'counsel' },
  });
  return {
    events: [{ ...fact, body: { text: '' } }, held],
    seal: [{ id: holdId, words: JSON.stringify(asked) }],
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
     * Limit     limits.reasonChars characters; limits.objectionsEachCount objections a person
     * Seen by   everyone; a sentence that does not pass: its author and counsel
     * Source    ground rules L8, L12, D4
     */
    RaiseObjection: command({
      schema: RaiseObjection,
      gate: inRoom,
      texts: () => [],
      decide: (state, asked, meta, known) => raised(state, asked.sentence, meta, known),
    }),
    /**
     * A sentence is added to one's own objection; how a held sentence is released or rewritten.
     *
     * In        WordObjection { objectionId, sentence }
     * Out       ObjectionWorded { objectionId }
     * Refuses   no-such-thing · already-so
     * Limit     limits.reasonChars characters, one sentence an objection
     * Seen by   everyone
     * Source    ground rules L8
     */
    WordObjection: command({
      schema: WordObjection,
      gate: { stages: ['live', 'after'], braked: true },
      texts: (asked) => [{ field: 'sentence', text: asked.sentence, surface: 'objection' }],
      decide(state, { objectionId, sentence }, { seat }) {
        const found = state.objections[objectionId];
        if (found?.by !== seat.person) return refuse('no-such-thing');
        if (found.text) return refuse('already-so');
        const subject = `${objectionId}-said`;
        return happened({
          type: 'ObjectionWorded',
          objectionId,
          subject,
          body: { text: sentence },
        });
      },
    }),
  },
  events: {
    ObjectionRaised: event<ObjectionRaised>({
      evolve: (state, { objectionId, phaseId, by, at, body }) =>
        put(state, 'objections', objectionId, { by, at, text: body?.text ?? null, phase: phaseId }),
      touches: ({ objectionId }) => [key('objection', objectionId)],
    }),
    ObjectionWorded: event<ObjectionWorded>({
      evolve: (state, { objectionId, body }) =>
        change(state, 'objections', objectionId, { text: body?.text ?? null }),
      touches: ({ objectionId }) => [key('objection', objectionId)],
    }),
  },
  views: {
    objection: shelf(
      (state) => state.objections,
      (state, _id, one, viewer) =>
        everybody(state, viewer)
          ? { ...shownWords(state, one), phase: state.phases[one.phase]?.title ?? '' }
          : undefined,
    ),
  },
};
