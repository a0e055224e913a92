import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  command,
  during,
  event,
  full,
  happened,
  id,
  key,
  long,
  refuse,
  shelf,
  shownWords,
  spentBudget,
  text,
} from '../noun/grammar.ts';
import { put } from '../state.ts';
import type { Event } from '../terms.ts';
import { underChallenge } from './challenge.ts';

const SharePractice = z.strictObject({ challengeId: id, text: long });
type PracticeShared = Event & { practiceId: string; challengeId: string; body: { text: string } };

/** What works with people, told under the challenge it answers. */
export const practice: Noun = {
  commands: {
    /**
     * A leader or attendee shares what their own company does with people.
     *
     * In        SharePractice { challengeId, text }
     * Out       PracticeShared { practiceId, challengeId }
     * Refuses   no-such-thing · not-accepted · too-many · wrong-phase · not-signed · room-braked
     * Limit     limits.practicesCount practices of limits.textChars characters
     * Seen by   everyone, with the author's name and company
     * Source    seed 0, "share best practices"
     */
    SharePractice: command({
      schema: SharePractice,
      gate: during('practices'),
      texts: text('practice', 'challengeId'),
      decide(state, asked, meta) {
        const wrong = underChallenge(state, asked.challengeId);
        if (wrong) return wrong;
        if (full(state.practices, limits.practicesCount)) return refuse('too-many');
        if (spentBudget(state.practices, meta.seat.person, limits.practicesEachCount))
          return refuse('too-many');
        return happened({
          type: 'PracticeShared',
          practiceId: meta.id,
          challengeId: asked.challengeId,
          subject: meta.id,
          body: { text: asked.text },
        });
      },
    }),
  },
  events: {
    PracticeShared: event<PracticeShared>({
      evolve: (state, { practiceId, challengeId, by, at, body }) =>
        put(state, 'practices', practiceId, {
          by,
          at,
          text: body?.text ?? null,
          challenge: challengeId,
        }),
      touches: ({ practiceId }) => [key('practice', practiceId)],
    }),
  },
  views: {
    practice: shelf(
      (state) => state.practices,
      (state, _id, one, viewer) =>
        among(viewer, 'facilitators', 'counsel', 'participants')
          ? { ...shownWords(state, one), challenge: one.challenge }
          : undefined,
    ),
  },
};
