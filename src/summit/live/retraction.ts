import { z } from 'zod';
import type { Filter } from '../filter/terms.ts';
import { TOPICS, type Topic } from '../filter/verdict.ts';
import type { Noun } from '../noun/grammar.ts';
import { anytime, command, event, id, refuse } from '../noun/grammar.ts';
import type { Words } from '../noun/things.ts';
import { change, type State } from '../state.ts';
import type { Event, Outcome, Refusal } from '../terms.ts';

/** The kinds of words that can leave the room again, by the shelf they lie on. */
const SHELVES = {
  challenge: 'challenges',
  practice: 'practices',
  idea: 'ideas',
  comment: 'comments',
  group: 'groups',
  kudos: 'kudos',
  broadcast: 'broadcasts',
  action: 'actions',
  commitment: 'commitments',
} as const;
type Kind = keyof typeof SHELVES;
const kind = z.enum(Object.keys(SHELVES) as [Kind, ...Kind[]]);

const Retract = z.strictObject({ kind, thingId: id, topic: z.enum(TOPICS) });
const Withdraw = z.strictObject({ kind, thingId: id });

type Gone = Event & { kind: Kind; thingId: string; topic: Topic | '' };

function found(state: State, asked: { kind: Kind; thingId: string }): Words | undefined {
  return state[SHELVES[asked.kind]][asked.thingId];
}

function leaves(
  type: string,
  thing: Words,
  asked: { kind: Kind; thingId: string },
  topic: Topic | '',
  filter: Filter,
) {
  const { kind, thingId } = asked;
  const outcome: Outcome = {
    events: [{ type, kind, thingId, topic }],
    seal: [{ id: `${thingId}-gone`, words: filter.mask(JSON.stringify(sealed(thing))) }],
    erase: [thingId],
  };
  return outcome;
}

/** Everything typed in the thing: its text, and a commitment's owner and meaning of done. */
function sealed(thing: Words): Record<string, unknown> {
  const { by: _by, at: _at, gone: _gone, ...words } = thing;
  return words;
}

function left(state: State, event: Gone, how: 'withdrawn' | 'retracted'): State {
  const shelf = SHELVES[event.kind];
  const gone = { how, topic: event.topic, at: event.at };
  const notes = event.kind === 'action' || event.kind === 'commitment' ? { notes: [] } : {};
  const extra = event.kind === 'commitment' ? { owner: '', done: '', ...notes } : notes;
  return change(state, shelf, event.thingId, { text: null, gone, ...extra });
}

/** Words leave every screen, page and export; a tombstone stays, the text is sealed for counsel. */
export const retraction: Noun = {
  commands: {
    /**
     * Facilitator or counsel withdraws words that were delivered and should not have been.
     *
     * In        Retract { kind, thingId, topic }
     * Out       Retracted { kind, thingId, topic }; words sealed, body erased
     * Refuses   no-such-thing · already-so
     * Limit     –
     * Seen by   everyone: the tombstone with its topic; the words: counsel
     * Source    ground rules L10, text "Retraction" of 2.9
     */
    Retract: command({
      schema: Retract,
      gate: anytime,
      texts: () => [],
      decide(state, asked, _meta, { filter }): Outcome | Refusal {
        const thing = found(state, asked);
        if (!thing) return refuse('no-such-thing');
        if (thing.gone) return refuse('already-so');
        return leaves('Retracted', thing, asked, asked.topic, filter);
      },
    }),
    /**
     * Authors take their own words back.
     *
     * In        Withdraw { kind, thingId }
     * Out       Withdrawn { kind, thingId }; words sealed, body erased
     * Refuses   no-such-thing · already-so
     * Limit     –
     * Seen by   everyone: a tombstone
     * Source    issue of the founding summit: everybody may withdraw their own text
     */
    Withdraw: command({
      schema: Withdraw,
      gate: anytime,
      texts: () => [],
      decide(state, asked, { seat }, { filter }): Outcome | Refusal {
        const thing = found(state, asked);
        if (!thing || thing.by !== seat.person) return refuse('no-such-thing');
        if (thing.gone) return refuse('already-so');
        return leaves('Withdrawn', thing, asked, '', filter);
      },
    }),
  },
  events: {
    Retracted: event<Gone>({
      evolve: (state, happening) => left(state, happening, 'retracted'),
      touches: () => ['*'],
    }),
    Withdrawn: event<Gone>({
      evolve: (state, happening) => left(state, happening, 'withdrawn'),
      touches: () => ['*'],
    }),
  },
  views: {},
};

/** Whether a vault id names words that left the room: their thing's id and `-gone`. */
export function withdrawn(state: State, vaultId: string): boolean {
  const thingId = vaultId.replace(/-gone$/, '');
  const shelves = Object.values(SHELVES).map((shelf) => state[shelf]);
  return thingId !== vaultId && shelves.some((shelf) => shelf[thingId]?.gone !== undefined);
}
