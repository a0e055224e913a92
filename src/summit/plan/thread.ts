import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  anytime,
  command,
  event,
  hostSide,
  id,
  key,
  mine,
  nameOf,
  own,
  refuse,
  shelf,
  words,
} from '../noun/grammar.ts';
import { put, type State } from '../state.ts';
import type { Entry, Event } from '../terms.ts';

const WriteThread = z.strictObject({
  with: z.enum(['counsel', 'facilitator']),
  /** Empty: my own thread. Counsel and facilitators name whose thread they answer in. */
  personId: z.union([z.literal(''), id]),
  text: words(limits.textChars),
});

type ThreadWritten = Event & {
  with: 'counsel' | 'facilitator';
  personId: string;
  body: { text: string };
};

function threadId(personId: string, other: string): string {
  return `${personId}-${other}`;
}

function entry(state: State, thread: string, reader: string): Entry | undefined {
  const found = state.threads[thread];
  if (!found) return undefined;
  return {
    with: found.with,
    person: found.person,
    name: nameOf(state, found.person),
    lines: found.lines.map((line) => ({
      ...line,
      name: nameOf(state, line.by),
      mine: line.by === reader,
    })),
  };
}

/** Private threads, person ↔ counsel and person ↔ facilitator; no other private channel exists. */
export const thread: Noun = {
  commands: {
    /**
     * One line to counsel or to the facilitators, or their answer in that person's thread.
     *
     * In        WriteThread { with, personId, text }
     * Out       ThreadWritten { with, personId }
     * Refuses   no-such-thing · too-many · not-your-right
     * Limit     limits.threadLinesCount lines a thread
     * Seen by   the person and counsel, or the person and the facilitators
     * Source    ground rules O4, L15; threads to counsel pass no filter
     */
    WriteThread: command({
      schema: WriteThread,
      gate: anytime,
      texts: (asked) =>
        asked.with === 'counsel' ? [] : [{ field: 'text', text: asked.text, surface: 'thread' }],
      decide(state, asked, { seat }) {
        const answers = asked.personId !== '' && asked.personId !== seat.person;
        if (answers && !(hostSide(seat) && seat.role === asked.with))
          return refuse('not-your-right');
        if (!answers && seat.role === asked.with) return refuse('not-your-right');
        const personId = answers ? asked.personId : seat.person;
        const found = state.threads[threadId(personId, asked.with)];
        if (answers && !found) return refuse('no-such-thing');
        if ((found?.lines.length ?? 0) >= limits.threadLinesCount) return refuse('too-many');
        const body = { text: asked.text };
        const subject = threadId(personId, asked.with);
        return {
          events: [{ type: 'ThreadWritten', with: asked.with, personId, subject, body }],
        };
      },
    }),
  },
  events: {
    ThreadWritten: event<ThreadWritten>({
      evolve(state, { by, at, with: other, personId, body }) {
        const lines = state.threads[threadId(personId, other)]?.lines ?? [];
        const line = { by, at, text: body?.text ?? '' };
        return put(state, 'threads', threadId(personId, other), {
          person: personId,
          with: other,
          lines: [...lines, line],
        });
      },
      touches: ({ with: other, personId }) => [
        key('thread', threadId(personId, other)),
        own(personId, 'myThread', other),
      ],
    }),
  },
  views: {
    thread: shelf(
      (state) => state.threads,
      (state, found, { with: other }, viewer) =>
        among(viewer, other === 'counsel' ? 'counsel' : 'facilitators')
          ? entry(state, found, '')
          : undefined,
    ),
    myThread: mine(
      () => ['counsel', 'facilitator'],
      (state, other, personId) => entry(state, threadId(personId, other), personId),
    ),
  },
};
