import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  anytime,
  before,
  command,
  event,
  everybody,
  happened,
  key,
  refuse,
  single,
  words,
} from '../noun/grammar.ts';
import type { Event } from '../terms.ts';
import { personKeys } from './person.ts';

const DraftRules = z.strictObject({ text: words(limits.longTextChars) });
const PublishRules = z.strictObject({});
const SignRules = z.strictObject({
  version: z.number().int().min(1).max(limits.rulesVersionsCount),
});

type RulesDrafted = Event & { body: { text: string } };
type RulesPublished = Event & { version: number; body: { text: string } };
type RulesSigned = Event & { version: number };

/** The ground rules, versioned and signed by every person (O2). */
export const groundRule: Noun = {
  commands: {
    /**
     * The facilitator rewrites the draft of the ground rules.
     *
     * In        DraftRules { text }
     * Out       RulesDrafted
     * Refuses   –
     * Limit     limits.longTextChars characters
     * Seen by   facilitators and counsel
     * Source    seed 0, "we set clear ground rules"
     */
    DraftRules: command({
      schema: DraftRules,
      gate: before,
      texts: (asked) => [{ field: 'text', text: asked.text, surface: 'rules' }],
      decide: (_state, asked) =>
        happened({ type: 'RulesDrafted', subject: 'rules', body: { text: asked.text } }),
    }),
    /**
     * The draft becomes the next version; everybody signs again before posting.
     *
     * In        PublishRules {}
     * Out       RulesPublished { version }
     * Refuses   nothing-to-send · already-so · too-many
     * Limit     limits.rulesVersionsCount versions
     * Seen by   everyone with a seat
     * Source    ground rules O2
     */
    PublishRules: command({
      schema: PublishRules,
      gate: before,
      texts: () => [],
      decide(state) {
        const version = state.rules.length + 1;
        if (state.rulesDraft === '') return refuse('nothing-to-send');
        if (state.rules.at(-1)?.text === state.rulesDraft) return refuse('already-so');
        if (version > limits.rulesVersionsCount) return refuse('too-many');
        const body = { text: state.rulesDraft };
        return happened({ type: 'RulesPublished', version, subject: `rules-${version}`, body });
      },
    }),
    /**
     * A person accepts the present version; a leader's signature counts for the company.
     *
     * In        SignRules { version }
     * Out       RulesSigned { version }
     * Refuses   no-such-thing · already-so
     * Limit     one signature per person and version
     * Seen by   the signer; facilitators and counsel
     * Source    ground rules O2, text "Sign-on" of 2.9; trust matrix row 6
     */
    SignRules: command({
      schema: SignRules,
      gate: anytime,
      texts: () => [],
      decide(state, asked, { seat }) {
        if (asked.version !== state.rules.length) return refuse('no-such-thing');
        if (state.signed[seat.person] === asked.version) return refuse('already-so');
        return happened({ type: 'RulesSigned', version: asked.version });
      },
    }),
  },
  events: {
    RulesDrafted: event<RulesDrafted>({
      evolve: (state, { body }) => ({ ...state, rulesDraft: body?.text ?? '' }),
      touches: () => [key('rulesDraft')],
    }),
    RulesPublished: event<RulesPublished>({
      evolve: (state, { body, at }) => ({
        ...state,
        rules: [...state.rules, { text: body?.text ?? '', at }],
      }),
      touches: () => ['*'],
    }),
    RulesSigned: event<RulesSigned>({
      evolve: (state, { by, version }) => ({
        ...state,
        signed: { ...state.signed, [by]: version },
      }),
      touches: ({ by }, state) => [
        ...personKeys(by),
        key('vendor', state.people[by]?.vendor ?? '-'),
      ],
    }),
  },
  views: {
    rules: single((state, viewer) => {
      const version = state.rules.length;
      if (version === 0 || !everybody(state, viewer)) return undefined;
      return {
        version,
        text: state.rules[version - 1]?.text ?? '',
        at: state.rules[version - 1]?.at,
      };
    }),
    rulesDraft: single((state, viewer) =>
      among(viewer, 'facilitators', 'counsel') && state.rulesDraft !== ''
        ? { text: state.rulesDraft }
        : undefined,
    ),
  },
};
