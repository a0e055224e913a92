import { placesOf, wordsOf } from '../read/match.ts';
import type { Tokens } from '../read/tokens.ts';
import type { Sheet } from '../rules.ts';
import type { Finding, HouseRules, OwnTopic } from '../verdict.ts';
import { severityOf } from '../verdict.ts';

/** What a text is made of, for own topics: words, their beginnings and runs of letters. */
export type Traits = ReadonlyMap<string, number>;

/** Harmless texts by their traits: how often each trait comes in how many texts. */
export interface Background {
  count: number;
  seen: ReadonlyMap<string, number>;
  texts: readonly Traits[];
}

/** A facilitator's own topic, learned from its examples. */
interface Taught {
  weights: ReadonlyMap<string, number>;
  /** Score from which a text belongs to the topic. */
  threshold: number;
}

const STEM_UNITS = 5;
const RUN_UNITS = 4;
/** Share of a run of letters beside a word's. */
const RUN_SHARE = 0.2;
/** Texts are compared as if each had so many words more, so that two words prove nothing. */
const LENGTH_FLOOR = 8;
/** Nothing below this is a topic, however harmless the background. */
const THRESHOLD_MIN = 2.5;

const taughtOf = new WeakMap<OwnTopic, Taught>();

/** Traits of a text, each with the token it first stands in. */
export function traitsOf({ list }: Tokens): Traits {
  const out = new Map<string, number>();
  const put = (trait: string, at: number) => {
    if (!out.has(trait)) out.set(trait, at);
  };
  list.forEach(({ views, number }, at) => {
    const word = views[0] ?? '';
    if (number !== '' || word.length < 2 || !/\p{L}/u.test(word)) return;
    put(`w${word}`, at);
    put(`s${word.slice(0, STEM_UNITS)}`, at);
    const padded = ` ${word} `;
    for (let k = 0; k + RUN_UNITS <= padded.length; k += 1) {
      put(`c${padded.slice(k, k + RUN_UNITS)}`, at);
    }
  });
  return out;
}

/** Counts in how many harmless texts each trait comes. */
export function backgroundOf(texts: readonly Traits[]): Background {
  const seen = new Map<string, number>();
  for (const traits of texts) {
    for (const trait of traits.keys()) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  }
  return { count: texts.length, seen, texts };
}

function wordCount(traits: Traits): number {
  let count = 0;
  for (const trait of traits.keys()) if (trait.startsWith('w')) count += 1;
  return count;
}

function scored(weights: Taught['weights'], traits: Traits): number {
  let sum = 0;
  for (const trait of traits.keys()) sum += weights.get(trait) ?? 0;
  return sum / Math.sqrt(LENGTH_FLOOR + wordCount(traits));
}

/**
 * Learns a topic from its name, reason and examples: what comes in them far more often than in
 * harmless texts speaks for it. The threshold is where one in 100 harmless texts would be caught.
 */
export function teach(
  topic: OwnTopic,
  traitsFor: (text: string) => Traits,
  { count, seen, texts }: Background,
): Taught {
  const known = taughtOf.get(topic);
  if (known) return known;
  const examples = [`${topic.name}. ${topic.why}`, ...topic.examples].map(traitsFor);
  const times = new Map<string, number>();
  for (const traits of examples) {
    for (const trait of traits.keys()) times.set(trait, (times.get(trait) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [trait, often] of times) {
    const usual = ((seen.get(trait) ?? 0) + 0.5) / count;
    const odds = Math.log(often / examples.length / usual);
    if (odds > 0) weights.set(trait, trait.startsWith('c') ? odds * RUN_SHARE : odds);
  }
  const scores = texts.map((traits) => scored(weights, traits)).sort((a, b) => b - a);
  const threshold = Math.max(THRESHOLD_MIN, scores[Math.floor(count / 100)] ?? 0);
  const taught = { weights, threshold };
  taughtOf.set(topic, taught);
  return taught;
}

function termFindings(tokens: Tokens, house: HouseRules): Finding[] {
  return house.terms.flatMap(({ text, inflected, action }) => {
    const spans = placesOf(tokens, wordsOf(text), inflected);
    if (spans.length === 0) return [];
    const severity = severityOf('house');
    return [{ topic: 'house' as const, action, severity, rule: 'house.term', spans, name: text }];
  });
}

/** Findings of the terms and topics a facilitator taught this summit. */
export function houseFindings(
  { tokens }: Sheet,
  house: HouseRules,
  taught: (topic: OwnTopic) => Taught,
): Finding[] {
  const traits = house.own.length > 0 ? traitsOf(tokens) : new Map<string, number>();
  const own = house.own.flatMap((topic): Finding[] => {
    const { weights, threshold } = taught(topic);
    if (scored(weights, traits) <= threshold) return [];
    const { name, why, action } = topic;
    const spans = strongest(weights, traits, tokens);
    const severity = severityOf('house');
    return [{ topic: 'house', action, severity, rule: 'house.topic', spans, name, why }];
  });
  return [...termFindings(tokens, house), ...own];
}

const MARKED_MAX = 4;

function strongest(weights: Taught['weights'], traits: Traits, { list }: Tokens) {
  const shares = new Float64Array(list.length);
  for (const [trait, at] of traits) shares[at] = (shares[at] ?? 0) + (weights.get(trait) ?? 0);
  return markedTokens(shares, list, MARKED_MAX);
}

/** Spans of the tokens that spoke loudest, neighbours joined, in the order of the text. */
export function markedTokens(
  shares: Float64Array,
  list: Tokens['list'],
  most: number,
): [number, number][] {
  const top = [...shares.keys()]
    .filter((at) => (shares[at] ?? 0) > 0)
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
  const first = shares[top[0] ?? 0] ?? 0;
  const loud = top.slice(0, most).filter((at) => (shares[at] ?? 0) >= first * 0.4);
  const spans: [number, number][] = [];
  for (const at of loud.sort((a, b) => a - b)) {
    const token = list[at];
    if (!token) continue;
    const last = spans.at(-1);
    if (last && token.start - last[1] <= 1) last[1] = token.end;
    else spans.push([token.start, token.end]);
  }
  return spans;
}

/** Findings of the author's own company's private terms: held, the term itself never named. */
export function privateFindings(tokens: Tokens, terms: readonly string[]): Finding[] {
  const spans = terms.flatMap((term) => placesOf(tokens, wordsOf(term), true));
  if (spans.length === 0) return [];
  spans.sort((a, b) => a[0] - b[0]);
  const severity = severityOf('private');
  return [{ topic: 'private', action: 'hold', severity, rule: 'private.term', spans }];
}

/** A text with what the exceptions cover blanked out; its length and offsets stay. */
export function withoutExceptions(text: string, tokens: Tokens, house: HouseRules): string {
  let out = text;
  for (const phrase of house.exceptions) {
    for (const [start, end] of placesOf(tokens, wordsOf(phrase), false)) {
      out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
    }
  }
  return out;
}
