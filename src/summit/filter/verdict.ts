/** Ground-rule topics, in the order of the summary table of ground-rules.md 1.2. */
export const TOPICS = [
  'pricing',
  'wages',
  'no_poach',
  'bids',
  'allocation',
  'capacity',
  'boycott',
  'strategy',
  'proprietary',
  'secrets',
  'contract_terms',
  'personal_data',
  'disparagement',
  'side_channel',
] as const;

/** One ground-rule topic of ground-rules.md 1.2. */
export type Topic = (typeof TOPICS)[number];

/**
 * What a finding may be about: a ground-rule topic, `house` for a term or topic the facilitator
 * taught this summit, `private` for a term of the author's own company (trust.md 2.3).
 */
export type Matter = Topic | 'house' | 'private';

/** What happens to a text, weakest first (ground-rules.md 1.1). */
export type Action = 'pass' | 'nudge' | 'hold' | 'block';

/** Every place where somebody can put words in front of others. */
export const SURFACES = [
  'challenge',
  'practice',
  'idea',
  'comment',
  'kudos',
  'commitment',
  'action',
  'name',
  'vendor',
  'summit',
  'rules',
  'agenda',
  'group',
  'broadcast',
  'minutes',
  'objection',
  'poll',
  'note',
  'reason',
  'thread',
  'lab',
] as const;

/** One place of SURFACES; it decides the profile of ground-rules.md 1.1. */
export type Surface = (typeof SURFACES)[number];

/** How grave a topic is, 4 being a hard-core restraint (ground-rules.md 1.1). */
export type Severity = 1 | 2 | 3 | 4;

/** One rule that fired; spans are UTF-16 offsets [start, end) into the text as typed. */
export interface Finding {
  topic: Matter;
  action: Exclude<Action, 'pass'>;
  severity: Severity;
  /** Id of the rule; `learned` when the learned layer alone spoke. */
  rule: string;
  spans: [number, number][];
  /** Language of the pack whose rule fired. */
  lang?: string;
  /** Name and reason of a facilitator's own topic, as they wrote them. */
  name?: string;
  why?: string;
}

/** The answer for one text; findings are in the order of precedence of ground-rules.md 1.2. */
export interface Verdict {
  action: Action;
  findings: Finding[];
  /** Packs, weights and room rules that judged: the same version judges the same. */
  version: string;
  /** The text could not be read: a language this summit did not declare, or no known one. */
  language?: 'undeclared' | 'unknown';
  /** A question to peers on this topic, delivered or not: short answers to it are watched (M7). */
  elicits?: Watch;
}

/** A question that is being answered: its topic and the language it was put in. */
export interface Watch {
  topic: Topic;
  language: string;
}

/** What came before a text in the same place, as far as it bears on it (ground-rules.md M5–M7). */
interface Before {
  watch?: Watch;
  /** The author's own last texts there, oldest first: at most 5, none older than 90 seconds. */
  parts: readonly string[];
}

/** What the summit declared: BCP-47 tags it may be written in, names of vendors and sites. */
export interface FilterContext {
  languages: readonly string[];
  parties: readonly string[];
  /** What the facilitator taught this summit; nothing means the house's defaults. */
  house?: HouseRules;
  /** Terms of the author's own company, matched against its own people alone (trust.md 2.3). */
  own?: readonly string[];
  before?: Before;
}

/** A word or phrase a summit watches; `inflected` also matches it with an ending. */
export interface Term {
  text: string;
  inflected: boolean;
  action: Exclude<Action, 'pass'>;
}

/** A topic a facilitator taught by examples: 5 to 20 sentences that must not pass. */
export interface OwnTopic {
  name: string;
  why: string;
  action: Exclude<Action, 'pass'>;
  examples: readonly string[];
}

/** The rules of one room, one version; plain JSON. */
export interface HouseRules {
  version: number;
  /** Wanted false alarms per 100 harmless texts: higher is stricter. */
  strictness: number;
  /** Topics with another action than the table's; `off` lets the topic be. */
  topics: Readonly<Partial<Record<Topic, Exclude<Action, 'pass'> | 'off'>>>;
  terms: readonly Term[];
  own: readonly OwnTopic[];
  /** Phrases that may stand anywhere; what they cover is not read. */
  exceptions: readonly string[];
}

/** The rules of a summit whose facilitator changed nothing. */
export const HOUSE_DEFAULTS: HouseRules = {
  version: 0,
  strictness: 2.5,
  topics: {},
  terms: [],
  own: [],
  exceptions: [],
};

const SEVERITY: Readonly<Record<Matter, Severity>> = {
  pricing: 4,
  wages: 4,
  no_poach: 4,
  bids: 4,
  allocation: 4,
  capacity: 3,
  boycott: 3,
  strategy: 3,
  proprietary: 2,
  secrets: 2,
  contract_terms: 3,
  personal_data: 2,
  disparagement: 1,
  side_channel: 2,
  house: 3,
  private: 2,
};

/** Severity of a topic before modifiers, from the table of ground-rules.md 1.2. */
export function severityOf(topic: Matter): Severity {
  return SEVERITY[topic];
}

const STEPS: readonly Action[] = ['pass', 'nudge', 'hold', 'block'];

/** Rank of an action, 0 for pass up to 3 for block. */
export function rankOf(action: Action): number {
  return STEPS.indexOf(action);
}

/** The next stronger action; block stays block. */
export function stronger(action: Finding['action']): Finding['action'] {
  return action === 'nudge' ? 'hold' : 'block';
}

function orderOf(topic: Matter): number {
  return ([...TOPICS, 'house', 'private'] as Matter[]).indexOf(topic);
}

/** Orders findings S4 first, block first within a severity, then by topic and place. */
export function byPrecedence(a: Finding, b: Finding): number {
  return (
    b.severity - a.severity ||
    rankOf(b.action) - rankOf(a.action) ||
    orderOf(a.topic) - orderOf(b.topic) ||
    (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)
  );
}
