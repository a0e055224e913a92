import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  command,
  event,
  full,
  happened,
  id,
  key,
  long,
  nameOf,
  refuse,
  shelf,
  shownWords,
  spentBudget,
  text,
} from '../noun/grammar.ts';
import { put } from '../state.ts';
import type { Event } from '../terms.ts';

const nobody = z.union([z.literal(''), id]);
const GiveKudos = z.strictObject({ personId: nobody, ideaId: nobody, text: long });
type KudosGiven = Event & {
  kudosId: string;
  personId: string;
  ideaId: string;
  body: { text: string };
};

/** Thanks to a person or an idea; nobody counts them. */
export const kudos: Noun = {
  commands: {
    /**
     * Somebody thanks a person or an idea in their own words.
     *
     * In        GiveKudos { personId, ideaId, text }
     * Out       KudosGiven { kudosId, personId, ideaId }
     * Refuses   no-such-thing · not-your-right · too-many · not-signed · room-braked
     * Limit     limits.kudosCount kudos; exactly one of person and idea
     * Seen by   everyone; the projector when shown
     * Source    seed 0, "contributions are recognized"; no tally anywhere (N3)
     */
    GiveKudos: command({
      schema: GiveKudos,
      gate: { stages: ['live'], signed: true },
      texts: text('kudos'),
      decide(state, asked, meta) {
        const found = state.people[asked.personId];
        const person = found?.role === 'projector' ? undefined : found;
        const idea = state.ideas[asked.ideaId];
        const one =
          (person !== undefined && !person.removed) !== (idea !== undefined && !idea.gone);
        if (!one || (asked.personId !== '' && asked.ideaId !== '')) return refuse('no-such-thing');
        if (asked.personId === meta.seat.person) return refuse('not-your-right');
        if (full(state.kudos, limits.kudosCount)) return refuse('too-many');
        if (spentBudget(state.kudos, meta.seat.person, limits.kudosEachCount))
          return refuse('too-many');
        return happened({
          type: 'KudosGiven',
          kudosId: meta.id,
          personId: asked.personId,
          ideaId: asked.ideaId,
          subject: meta.id,
          body: { text: asked.text },
        });
      },
    }),
  },
  events: {
    KudosGiven: event<KudosGiven>({
      evolve: (state, { kudosId, personId, ideaId, by, at, body }) =>
        put(state, 'kudos', kudosId, {
          by,
          at,
          text: body?.text ?? null,
          person: personId,
          idea: ideaId,
        }),
      touches: ({ kudosId }) => [key('kudos', kudosId)],
    }),
  },
  views: {
    kudos: shelf(
      (state) => state.kudos,
      (state, _id, one, viewer) =>
        among(viewer, 'facilitators', 'counsel', 'participants')
          ? {
              ...shownWords(state, one),
              idea: one.idea,
              person: one.person,
              personName: nameOf(state, one.person),
            }
          : undefined,
    ),
  },
};
