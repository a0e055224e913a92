import { z } from 'zod';
import type { Noun } from '../noun/grammar.ts';
import { command, event, id, refuse, stages } from '../noun/grammar.ts';
import type { Words } from '../noun/things.ts';
import { change, type State } from '../state.ts';
import type { Event } from '../terms.ts';

const OnePerson = z.strictObject({ personId: id });
type PersonErased = Event & { personId: string };

/** Shelves of words with an author. */
const SHELVES = [
  ...(['challenges', 'practices', 'ideas', 'comments', 'groups'] as const),
  ...(['kudos', 'broadcasts', 'objections', 'actions', 'commitments'] as const),
];

/** What stands where a name stood. */
const NOBODY = '—';

/** People of the host write for the host: of theirs only the personal data leave. */
function ofVendor(state: State, personId: string): boolean {
  return state.people[personId]?.vendor !== undefined;
}

function authored(state: State, personId: string): string[] {
  return SHELVES.flatMap((shelf) =>
    Object.entries(state[shelf] as Record<string, Words>)
      .filter(([, thing]) => thing.by === personId)
      .map(([thing]) => thing),
  );
}

/** Vault ids of everything sealed that this person typed. */
function sealed(state: State, personId: string): string[] {
  const held = Object.entries(state.holds).filter(([, hold]) => hold.by === personId);
  return [...held.map(([hold]) => hold), ...authored(state, personId).map((one) => `${one}-gone`)];
}

function emptied(state: State, { personId, at }: PersonErased): State {
  let next = state;
  for (const shelf of SHELVES) {
    for (const [thing, found] of Object.entries(next[shelf] as Record<string, Words>)) {
      if (found.by !== personId || found.gone) continue;
      const gone = { how: 'withdrawn' as const, topic: '' as const, at };
      next = change(next, shelf, thing, { text: null, gone });
    }
  }
  return next;
}

/**
 * A person asks to be forgotten: their name, address and everything they typed leave the record
 * for good; what they did, under an id, stays, and so the chain holds (trust.md, promise P18).
 */
export const erasure: Noun = {
  commands: {
    /**
     * The operator erases one person: personal data and every word they typed.
     *
     * In        ErasePerson { personId }
     * Out       PersonErased { personId }; bodies and sealed words shredded
     * Refuses   no-such-thing · already-so · legal-hold
     * Limit     people of the host: name and address only, their words are the host's
     * Seen by   everyone: tombstones; facilitators and counsel: a person without a name
     * Source    GDPR Art. 17; trust.md P18, threats 39–41
     */
    ErasePerson: command({
      schema: OnePerson,
      gate: stages('plan', 'live', 'after', 'closed'),
      texts: () => [],
      decide(state, { personId }) {
        const person = state.people[personId];
        if (!person || person.role === 'projector') return refuse('no-such-thing');
        if (person.erased) return refuse('already-so');
        if (state.legalHold.on) return refuse('legal-hold');
        const outcome = { events: [{ type: 'PersonErased', personId }], erase: [personId] };
        if (!ofVendor(state, personId)) return outcome;
        return { ...outcome, forget: sealed(state, personId), eraseBy: [personId] };
      },
    }),
  },
  events: {
    PersonErased: event<PersonErased>({
      evolve(state, erased) {
        const { personId } = erased;
        const before = state.people[personId];
        const gone = { name: NOBODY, mail: '', removed: true, invited: false, erased: true };
        const generation = (before?.generation ?? 0) + 1;
        const named = change(state, 'people', personId, { ...gone, generation, devices: [] });
        return ofVendor(state, personId) ? emptied(named, erased) : named;
      },
      touches: () => ['*'],
    }),
  },
  views: {},
};

/** Whether words left with an event in ways that only reading the record anew can show. */
export function forgets(type: string): boolean {
  return type === 'PersonErased';
}
