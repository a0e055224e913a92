import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import { command, event, happened, mine, oneLine, own, refuse, stages } from '../noun/grammar.ts';
import { put, type State } from '../state.ts';
import type { Event, Key } from '../terms.ts';

const KeepPrivateTerms = z.strictObject({
  terms: z.array(oneLine(limits.privateTermChars)).max(limits.privateTermsCount),
});
const ReadPrivateTerms = z.strictObject({});

type PrivateTermsKept = Event & { vendorId: string; termsId: string; count: number };
type PrivateTermsRead = Event & { vendorId: string };

function leadersOf(state: State, vendorId: string): string[] {
  return Object.entries(state.people).flatMap(([id, person]) =>
    person.vendor === vendorId && person.role === 'leader' ? [id] : [],
  );
}

function leadersKeys(state: State, vendorId: string): Key[] {
  return leadersOf(state, vendorId).map((id) => own(id, 'myTerms'));
}

/**
 * Words a company guards its own people against: sealed, and matched against its own people alone,
 * so that nobody can find them out by trying (trust.md 2.3).
 */
export const privateTerm: Noun = {
  commands: {
    /**
     * A leader lays down the words the company's own people should not let slip.
     *
     * In        KeepPrivateTerms { terms }
     * Out       PrivateTermsKept { vendorId, termsId, count }; the words go to the vault
     * Refuses   vendor-needed
     * Limit     limits.privateTermsCount terms of limits.privateTermChars characters
     * Seen by   leaders of the same company: how many; the words: on asking
     * Source    trust.md 2.3, points 1 and 3
     */
    KeepPrivateTerms: command({
      schema: KeepPrivateTerms,
      gate: stages('plan', 'live'),
      texts: () => [],
      decide(_state, asked, { seat, id }) {
        if (!seat.vendor) return refuse('vendor-needed');
        const termsId = `${id}-p`;
        const terms = [...new Set(asked.terms)];
        const kept = { type: 'PrivateTermsKept', vendorId: seat.vendor, termsId };
        return {
          events: [{ ...kept, count: terms.length }],
          seal: [{ id: termsId, words: JSON.stringify(terms) }],
        };
      },
    }),
    /**
     * A leader opens the company's own words again.
     *
     * In        ReadPrivateTerms {}
     * Out       PrivateTermsRead { vendorId }; the words in the answer to this seat
     * Refuses   no-such-thing
     * Limit     –
     * Seen by   that one seat
     * Source    trust.md 2.3; every reading of sealed words is an event (H3)
     */
    ReadPrivateTerms: command({
      schema: ReadPrivateTerms,
      gate: stages('plan', 'live'),
      texts: () => [],
      decide(state, _asked, { seat }) {
        const kept = state.privateTerms[seat.vendor ?? ''];
        if (!kept) return refuse('no-such-thing');
        return {
          ...happened({ type: 'PrivateTermsRead', vendorId: seat.vendor }),
          read: kept.termsId,
        };
      },
    }),
  },
  events: {
    PrivateTermsKept: event<PrivateTermsKept>({
      evolve: (state, { vendorId, termsId, count }) =>
        put(state, 'privateTerms', vendorId, { termsId, count }),
      touches: ({ vendorId }, state) => leadersKeys(state, vendorId),
    }),
    PrivateTermsRead: event<PrivateTermsRead>({ evolve: (state) => state, touches: () => [] }),
  },
  views: {
    myTerms: mine(
      (state, person) => (state.people[person]?.role === 'leader' ? ['now'] : []),
      (state, _id, person) => {
        const found = state.people[person];
        if (found?.role !== 'leader' || !found.vendor || found.removed) return undefined;
        return { count: state.privateTerms[found.vendor]?.count ?? 0 };
      },
    ),
  },
};
