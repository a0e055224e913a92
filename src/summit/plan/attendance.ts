import { z } from 'zod';
import {
  command,
  event,
  everybody,
  happened,
  inRoom,
  key,
  type Noun,
  refuse,
  single,
} from '../noun/grammar.ts';
import { put, type State } from '../state.ts';
import type { Event } from '../terms.ts';
import { personKeys } from './person.ts';

const Nothing = z.strictObject({});

function present(state: State): number {
  return Object.values(state.attendance).filter((one) => one.present).length;
}

function marked(state: State, person: string, at: number, present: boolean): State {
  const marks = [...(state.attendance[person]?.marks ?? []), { at, present }];
  return put(state, 'attendance', person, { present, marks });
}

/** The roll call: who came, went and came back (O3). */
export const attendance: Noun = {
  commands: {
    /**
     * A person's first screen connects to the live room: the roll call.
     *
     * In        Arrive {}
     * Out       Arrived
     * Refuses   already-so
     * Limit     –
     * Seen by   facilitators and counsel by name; everyone: how many are here
     * Source    ground rules O3
     */
    Arrive: command({
      schema: Nothing,
      gate: inRoom,
      texts: () => [],
      decide: (state, _asked, { seat }) =>
        state.attendance[seat.person]?.present
          ? refuse('already-so')
          : happened({ type: 'Arrived' }),
    }),
    /**
     * A person's last screen has been gone for a while.
     *
     * In        Depart {}
     * Out       Departed
     * Refuses   already-so
     * Limit     –
     * Seen by   as Arrive
     * Source    ground rules O3
     */
    Depart: command({
      schema: Nothing,
      gate: inRoom,
      texts: () => [],
      decide: (state, _asked, { seat }) =>
        state.attendance[seat.person]?.present
          ? happened({ type: 'Departed' })
          : refuse('already-so'),
    }),
  },
  events: {
    Arrived: event<Event>({
      evolve: (state, { by, at }) => marked(state, by, at, true),
      touches: ({ by }) => [...personKeys(by), key('present')],
    }),
    Departed: event<Event>({
      evolve: (state, { by, at }) => marked(state, by, at, false),
      touches: ({ by }) => [...personKeys(by), key('present')],
    }),
  },
  views: {
    present: single((state, viewer) =>
      everybody(state, viewer) && state.stage === 'live' ? { count: present(state) } : undefined,
    ),
  },
};
