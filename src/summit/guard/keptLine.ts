import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  before,
  command,
  event,
  full,
  happened,
  id,
  key,
  oneLine,
  refuse,
  shelf,
} from '../noun/grammar.ts';
import type { KeptLine } from '../noun/things.ts';
import { drop, put } from '../state.ts';
import type { Event } from '../terms.ts';

const KeepLine = z.strictObject({
  text: oneLine(limits.lineChars),
  must: z.enum(['stop', 'pass']),
});
const DropKeptLine = z.strictObject({ lineId: id });

type LineKept = Event & { lineId: string; must: KeptLine['must']; body: { text: string } };

/** Lines of the rule lab: invented ones that every version must stop or let pass. */
export const keptLine: Noun = {
  commands: {
    /**
     * Facilitator or counsel keep a line that a version must stop, or let pass.
     *
     * In        KeepLine { text, must }
     * Out       LineKept { lineId, must }
     * Refuses   too-many · text-refused for access data and personal numbers
     * Limit     limits.keptLinesCount lines of limits.lineChars characters
     * Seen by   facilitators and counsel
     * Source    issue of the filter, rule lab; held words of real rooms never feed it (H8)
     */
    KeepLine: command({
      schema: KeepLine,
      gate: before,
      onHold: 'refuse',
      texts: (asked) => [{ field: 'text', text: asked.text, surface: 'lab' }],
      decide(state, asked, meta) {
        if (full(state.keptLines, limits.keptLinesCount)) return refuse('too-many');
        const { text, must } = asked;
        const made = { type: 'LineKept', lineId: meta.id, must, subject: meta.id };
        return happened({ ...made, body: { text } });
      },
    }),
    /**
     * A kept line is dropped.
     *
     * In        DropKeptLine { lineId }
     * Out       KeptLineDropped { lineId }
     * Refuses   no-such-thing
     * Limit     –
     * Seen by   facilitators and counsel
     * Source    issue of the filter, rule lab
     */
    DropKeptLine: command({
      schema: DropKeptLine,
      gate: before,
      texts: () => [],
      decide: (state, { lineId }) =>
        state.keptLines[lineId]
          ? happened({ type: 'KeptLineDropped', lineId })
          : refuse('no-such-thing'),
    }),
  },
  events: {
    LineKept: event<LineKept>({
      evolve: (state, { lineId, must, body, by, at }) =>
        put(state, 'keptLines', lineId, { text: body?.text ?? '', must, by, at }),
      touches: ({ lineId }) => [key('keptLine', lineId)],
    }),
    KeptLineDropped: event<Event & { lineId: string }>({
      evolve: (state, { lineId }) => drop(state, 'keptLines', lineId),
      touches: ({ lineId }) => [key('keptLine', lineId)],
    }),
  },
  views: {
    keptLine: shelf(
      (state) => state.keptLines,
      (_state, _id, { text, must, at }, viewer) =>
        among(viewer, 'facilitators', 'counsel') ? { text, must, at } : undefined,
    ),
  },
};
