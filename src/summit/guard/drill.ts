import { z } from 'zod';
import { DRILL } from '../filter/data/drill.ts';
import type { Noun } from '../noun/grammar.ts';
import { among, command, event, key, mine, own, shelf, stages } from '../noun/grammar.ts';
import { put } from '../state.ts';
import type { Event } from '../terms.ts';

const FinishDrill = z.strictObject({
  /** Number of the post, from 1: whether the person would let it stand. */
  allowed: z.strictObject(
    Object.fromEntries(DRILL.map((_post, at) => [String(at + 1), z.boolean()])),
  ),
});

type DrillFinished = Event & { right: number[] };

/** The quiz of sixty seconds before the start: five posts, allowed or not, and why (P10). */
export const drill: Noun = {
  commands: {
    /**
     * A person has judged the five posts of the drill.
     *
     * In        FinishDrill { allowed }
     * Out       DrillFinished { right }; in the answer which posts were judged rightly
     * Refuses   –
     * Limit     as often as they like; the last one counts
     * Seen by   the person: which were right; facilitators and counsel: that it was done
     * Source    ground rules P10; nobody keeps score
     */
    FinishDrill: command({
      schema: FinishDrill,
      gate: stages('plan', 'live'),
      texts: () => [],
      decide(_state, asked) {
        const right = DRILL.flatMap(({ allowed }, at) =>
          asked.allowed[String(at + 1)] === allowed ? [at] : [],
        );
        return { events: [{ type: 'DrillFinished', right }], answer: { right } };
      },
    }),
  },
  events: {
    DrillFinished: event<DrillFinished>({
      evolve: (state, { by, at, right }) => put(state, 'drills', by, { at, right }),
      touches: ({ by }) => [key('drill', by), own(by, 'myDrill')],
    }),
  },
  views: {
    drill: shelf(
      (state) => state.drills,
      (_state, _id, { at }, viewer) =>
        among(viewer, 'facilitators', 'counsel') ? { at } : undefined,
    ),
    myDrill: mine(
      () => ['now'],
      (state, _id, person) => {
        const done = state.drills[person];
        return done ? { at: done.at, right: done.right, posts: DRILL.length } : undefined;
      },
    ),
  },
};
