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
  'note',
  'reason',
  'thread',
] as const;

/** One place of SURFACES; it decides the profile of ground-rules.md 1.1. */
export type Surface = (typeof SURFACES)[number];

/** How grave a topic is, 4 being a hard-core restraint (ground-rules.md 1.1). */
export type Severity = 1 | 2 | 3 | 4;

/** One rule that fired; spans are UTF-16 offsets [start, end) into the text as typed. */
export interface Finding {
  topic: Topic;
  action: Exclude<Action, 'pass'>;
  severity: Severity;
  rule: string;
  spans: [number, number][];
}

/** The answer for one text; findings are in the order of precedence of ground-rules.md 1.2. */
export interface Verdict {
  action: Action;
  findings: Finding[];
  version: string;
}

/** What the summit declared: BCP-47 tags it may be written in, names of vendors and sites. */
export interface FilterContext {
  languages: readonly string[];
  parties: readonly string[];
}

const SEVERITY: Readonly<Record<Topic, Severity>> = {
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
};

/** Severity of a topic before modifiers, from the table of ground-rules.md 1.2. */
export function severityOf(topic: Topic): Severity {
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

/** Orders findings S4 first, block first within a severity, then by topic and place. */
export function byPrecedence(a: Finding, b: Finding): number {
  return (
    b.severity - a.severity ||
    rankOf(b.action) - rankOf(a.action) ||
    TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) ||
    (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)
  );
}
