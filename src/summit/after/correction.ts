import { z } from 'zod';
import { limits } from '../limits.ts';
import {
  among,
  command,
  event,
  happened,
  id,
  long,
  mine,
  type Noun,
  nameOf,
  refuse,
  shelf,
  spentBudget,
  stages,
  words,
} from '../noun/grammar.ts';
import type { Correction } from '../noun/things.ts';
import type { Event } from '../terms.ts';
import { rewritten } from './minutes.ts';

const AskCorrection = z.strictObject({ text: long });
const AmendMinutes = z.strictObject({ correctionId: id, text: words(limits.longTextChars) });

type CorrectionAsked = Event & { correctionId: string; body: { text: string } };
type MinutesAmended = Event & { correctionId: string; body: { text: string } };

const after = stages('after');

/** What leaders want put right in the minutes before they are published (MIN3). */
export const correction: Noun = {
  commands: {
    /**
     * A leader asks for a correction.
     *
     * In        AskCorrection { text }
     * Out       CorrectionAsked { correctionId }
     * Refuses   counsel-first · too-many
     * Limit     limits.correctionsEachCount corrections a person of limits.textChars characters
     * Seen by   its author, facilitators, counsel
     * Source    ground rules MIN3
     */
    AskCorrection: command({
      schema: AskCorrection,
      gate: after,
      texts: (asked) => [{ field: 'text', text: asked.text, surface: 'minutes' }],
      decide(state, asked, meta) {
        if (state.minutes.status !== 'approved') return refuse('counsel-first');
        const { corrections } = state.minutes;
        if (spentBudget(corrections, meta.seat.person, limits.correctionsEachCount))
          return refuse('too-many');
        const correctionId = meta.id;
        const body = { text: asked.text };
        return happened({ type: 'CorrectionAsked', correctionId, subject: correctionId, body });
      },
    }),
    /**
     * The facilitator amends the minutes as asked; the earlier text stays readable to counsel.
     *
     * In        AmendMinutes { correctionId, text }
     * Out       MinutesAmended { correctionId }
     * Refuses   no-such-thing · already-so
     * Limit     limits.longTextChars characters
     * Seen by   as WriteSummary; the earlier text: counsel
     * Source    ground rules MIN3
     */
    AmendMinutes: command({
      schema: AmendMinutes,
      gate: after,
      texts: (asked) => [{ field: 'text', text: asked.text, surface: 'minutes' }],
      decide(state, { correctionId, text }, meta) {
        const found = state.minutes.corrections[correctionId];
        if (!found) return refuse('no-such-thing');
        if (found.amended || state.minutes.status === 'published') return refuse('already-so');
        const subject = `s${meta.id}`;
        return happened({ type: 'MinutesAmended', correctionId, subject, body: { text } });
      },
    }),
  },
  events: {
    CorrectionAsked: event<CorrectionAsked>({
      evolve(state, { correctionId, by, at, body }) {
        const { version, corrections } = state.minutes;
        const asked: Correction = { by, at, text: body?.text ?? '', version, amended: false };
        return {
          ...state,
          minutes: { ...state.minutes, corrections: { ...corrections, [correctionId]: asked } },
        };
      },
      touches: () => ['*'],
    }),
    MinutesAmended: event<MinutesAmended>({
      evolve(state, { correctionId, at, body }) {
        const next = rewritten(state, body?.text ?? '', at);
        const { corrections } = next.minutes;
        const found = corrections[correctionId];
        const amended = found
          ? { ...corrections, [correctionId]: { ...found, amended: true } }
          : corrections;
        return { ...next, minutes: { ...next.minutes, corrections: amended } };
      },
      touches: () => ['*'],
    }),
  },
  views: {
    correction: shelf(
      (state) => state.minutes.corrections,
      (state, _id, one, viewer) =>
        among(viewer, 'facilitators', 'counsel')
          ? { ...one, name: nameOf(state, one.by) }
          : undefined,
    ),
    myCorrection: mine(
      (state, person) =>
        Object.entries(state.minutes.corrections).flatMap(([one, { by }]) =>
          by === person ? [one] : [],
        ),
      (state, correctionId, person) => {
        const found = state.minutes.corrections[correctionId];
        return found?.by === person ? { ...found } : undefined;
      },
    ),
  },
};
