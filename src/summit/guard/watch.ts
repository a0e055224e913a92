import type { Topic } from '../filter/verdict.ts';
import { event, type Noun } from '../noun/grammar.ts';
import { put } from '../state.ts';
import type { Event } from '../terms.ts';

type WatchOpened = Event & { where: string; topic: Topic; language: string; until: number };

/** How delivered words of an open entry were weighed: for the sealed chain alone. */
type TextWeighed = Event & { of: string; verdict: object };

/**
 * Questions to peers whose short answers are watched (M7). Nobody sees a watch: that one is open
 * would tell that a question was held.
 */
export const watch: Noun = {
  commands: {},
  events: {
    WatchOpened: event<WatchOpened>({
      evolve: (state, { where, topic, language, until }) =>
        put(state, 'watches', where, { topic, language, until }),
      touches: () => [],
    }),
    TextWeighed: event<TextWeighed>({ evolve: (state) => state, touches: () => [] }),
  },
  views: {},
};
