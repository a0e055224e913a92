import { z } from 'zod';
import { severityOf, TOPICS } from '../filter/verdict.ts';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import { before, command, event, happened, id, key, oneLine, refuse } from '../noun/grammar.ts';
import type { RoomRulesDraft } from '../noun/things.ts';
import type { State } from '../state.ts';
import type { Event, Key, Made, Outcome, Refusal } from '../terms.ts';
import { rulesView } from './roomRuleView.ts';

const action = z.enum(['nudge', 'hold', 'block']);
const term = oneLine(limits.termChars);

const SetTopic = z.strictObject({
  topic: z.enum(TOPICS),
  action: z.enum(['usual', 'off', 'nudge', 'hold', 'block']),
});
const SetStrictness = z.strictObject({ strictness: z.number().min(0.5).max(10) });
const AddTerm = z.strictObject({ text: term, inflected: z.boolean(), action });
const TeachTopic = z.strictObject({
  name: oneLine(limits.termChars),
  why: oneLine(limits.reasonChars),
  action,
  examples: z
    .array(oneLine(limits.lineChars))
    .min(limits.examplesMinCount)
    .max(limits.examplesMaxCount),
});
const AddException = z.strictObject({ text: term });
const RemoveRoomRule = z.strictObject({ ruleId: id });

type Shelf = 'terms' | 'own' | 'exceptions';
type TopicSet = Event & { topic: string; action: string };
type StrictnessSet = Event & { strictness: number };
type RoomRuleAdded = Event & { ruleId: string; shelf: Shelf; body: { rule: string } };
type RoomRuleRemoved = Event & { ruleId: string };

const keys: Key[] = [key('roomRules')];

/** A state with other rules of the room; any change takes the draft back from counsel. */
function drafted(state: State, fields: Partial<RoomRulesDraft>): State {
  const { roomRules } = state;
  const draft = { ...roomRules.draft, ...fields };
  return { ...state, roomRules: { ...roomRules, draft, status: 'draft' } };
}

function without<T>(shelf: Record<string, T>, gone: string): Record<string, T> {
  const { [gone]: _gone, ...rest } = shelf;
  return rest;
}

function count({ terms, own, exceptions }: RoomRulesDraft): number {
  return [terms, own, exceptions].reduce((sum, shelf) => sum + Object.keys(shelf).length, 0);
}

/** One more line of the draft; its words stand in the body. */
function added(state: State, ruleId: string, shelf: Shelf, rule: unknown): Outcome | Refusal {
  const { draft } = state.roomRules;
  if (count(draft) >= limits.roomRulesCount) return refuse('too-many');
  if (shelf === 'own' && Object.keys(draft.own).length >= limits.ownTopicsCount)
    return refuse('too-many');
  const made: Made = { type: 'RoomRuleAdded', ruleId, shelf, subject: ruleId };
  return happened({ ...made, body: { rule: JSON.stringify(rule) } });
}

/** What the filter watches in this summit, edited without code; counsel makes a version count. */
export const roomRule: Noun = {
  commands: {
    /**
     * The facilitator gives a topic another action than the table's.
     *
     * In        SetTopic { topic, action }
     * Out       TopicSet { topic, action }
     * Refuses   topic-fixed for a hard-core topic below hold
     * Limit     –
     * Seen by   facilitators and counsel
     * Source    ground rules 1.2; S4 is never loosened
     */
    SetTopic: command({
      schema: SetTopic,
      gate: before,
      texts: () => [],
      decide(_state, asked) {
        const loose = asked.action === 'off' || asked.action === 'nudge';
        if (severityOf(asked.topic) === 4 && loose) return refuse('topic-fixed');
        return happened({ type: 'TopicSet', ...asked });
      },
    }),
    /**
     * The facilitator chooses how strict the filter is.
     *
     * In        SetStrictness { strictness }
     * Out       StrictnessSet { strictness }
     * Refuses   –
     * Limit     0.5 to 10 false alarms per 100 harmless texts
     * Seen by   facilitators and counsel
     * Source    issue of the filter, rule lab
     */
    SetStrictness: command({
      schema: SetStrictness,
      gate: before,
      texts: () => [],
      decide: (_state, asked) => happened({ type: 'StrictnessSet', ...asked }),
    }),
    /**
     * The facilitator adds a word or phrase to watch.
     *
     * In        AddTerm { text, inflected, action }
     * Out       RoomRuleAdded { ruleId, shelf: terms }
     * Refuses   too-many · text-refused for access data and personal numbers
     * Limit     limits.roomRulesCount lines, limits.termChars characters
     * Seen by   facilitators and counsel
     * Source    issue of the filter, rules of the room
     */
    AddTerm: command({
      schema: AddTerm,
      gate: before,
      onHold: 'refuse',
      texts: (asked) => [{ field: 'text', text: asked.text, surface: 'lab' }],
      decide: (state, asked, meta) => added(state, meta.id, 'terms', asked),
    }),
    /**
     * The facilitator teaches a topic by its name, a why and example sentences.
     *
     * In        TeachTopic { name, why, action, examples }
     * Out       RoomRuleAdded { ruleId, shelf: own }
     * Refuses   too-many · text-refused
     * Limit     limits.ownTopicsCount topics; examples between limits.examplesMinCount and
     *           limits.examplesMaxCount
     * Seen by   facilitators and counsel; name and why: everyone once approved
     * Source    issue of the filter, rules of the room
     */
    TeachTopic: command({
      schema: TeachTopic,
      gate: before,
      onHold: 'refuse',
      texts: (asked) => [
        { field: 'name', text: asked.name, surface: 'rules' },
        { field: 'why', text: asked.why, surface: 'rules' },
        ...asked.examples.map((text) => ({ field: 'examples', text, surface: 'lab' as const })),
      ],
      decide: (state, asked, meta) => added(state, meta.id, 'own', asked),
    }),
    /**
     * The facilitator names a phrase that may stand anywhere.
     *
     * In        AddException { text }
     * Out       RoomRuleAdded { ruleId, shelf: exceptions }
     * Refuses   too-many · text-refused
     * Limit     limits.roomRulesCount lines, limits.termChars characters
     * Seen by   facilitators and counsel
     * Source    issue of the filter, rules of the room
     */
    AddException: command({
      schema: AddException,
      gate: before,
      onHold: 'refuse',
      texts: (asked) => [{ field: 'text', text: asked.text, surface: 'lab' }],
      decide: (state, asked, meta) => added(state, meta.id, 'exceptions', asked.text),
    }),
    /**
     * The facilitator takes a term, a topic or an exception off the draft.
     *
     * In        RemoveRoomRule { ruleId }
     * Out       RoomRuleRemoved { ruleId }
     * Refuses   no-such-thing
     * Limit     –
     * Seen by   facilitators and counsel
     * Source    issue of the filter, rules of the room
     */
    RemoveRoomRule: command({
      schema: RemoveRoomRule,
      gate: before,
      texts: () => [],
      decide(state, { ruleId }) {
        const { terms, own, exceptions } = state.roomRules.draft;
        const known = [terms, own, exceptions].some((shelf) => shelf[ruleId] !== undefined);
        return known ? happened({ type: 'RoomRuleRemoved', ruleId }) : refuse('no-such-thing');
      },
    }),
  },
  events: {
    TopicSet: event<TopicSet>({
      evolve(state, { topic, action }) {
        const rest = without(state.roomRules.draft.topics as Record<string, string>, topic);
        const topics = action === 'usual' ? rest : { ...rest, [topic]: action };
        return drafted(state, { topics });
      },
      touches: () => keys,
    }),
    StrictnessSet: event<StrictnessSet>({
      evolve: (state, { strictness }) => drafted(state, { strictness }),
      touches: () => keys,
    }),
    RoomRuleAdded: event<RoomRuleAdded>({
      evolve: (state, { ruleId, shelf, body }) =>
        drafted(state, {
          [shelf]: { ...state.roomRules.draft[shelf], [ruleId]: JSON.parse(body?.rule ?? '""') },
        }),
      touches: () => keys,
    }),
    RoomRuleRemoved: event<RoomRuleRemoved>({
      evolve(state, { ruleId }) {
        const { terms, own, exceptions } = state.roomRules.draft;
        return drafted(state, {
          terms: without(terms, ruleId),
          own: without(own, ruleId),
          exceptions: without(exceptions, ruleId),
        });
      },
      touches: () => keys,
    }),
  },
  views: { roomRules: rulesView },
};
