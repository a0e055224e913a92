import { z } from 'zod';
import type { Noun } from '../noun/grammar.ts';
import { among, command, event, happened, key, single, stages } from '../noun/grammar.ts';
import type { Event } from '../terms.ts';

/** Whoever takes the raw record out leaves a trace that counsel sees (trust.md, threat 48). */
export const taking: Noun = {
  commands: {
    /**
     * The operator takes the whole record out, sealed words and all.
     *
     * In        TakeRecord {}
     * Out       RecordTaken
     * Refuses   –
     * Limit     –
     * Seen by   counsel: when
     * Source    trust.md, row 45 and threat 48
     */
    TakeRecord: command({
      schema: z.strictObject({}),
      gate: stages('plan', 'live', 'after', 'closed'),
      texts: () => [],
      decide: () => happened({ type: 'RecordTaken' }),
    }),
  },
  events: {
    RecordTaken: event<Event>({
      evolve: (state, { at }) => ({ ...state, takings: [...state.takings, at] }),
      touches: () => [key('taking')],
    }),
  },
  views: {
    taking: single((state, viewer) =>
      among(viewer, 'counsel') && state.takings.length > 0 ? { times: state.takings } : undefined,
    ),
  },
};
