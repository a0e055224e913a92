import { type Grams, gramsOf } from '../learn/grams.ts';
import { knownOf } from '../learn/net.ts';
import { type Lesson, train } from '../learn/train.ts';
import { saidOf } from '../learn/words.ts';
import { placesOf, wordsOf } from '../read/match.ts';
import type { Tokens } from '../read/tokens.ts';
import type { Sheet } from '../rules.ts';
import type { Finding, HouseRules, OwnTopic, Surface } from '../verdict.ts';
import { severityOf } from '../verdict.ts';

/** A facilitator's own topic, learned from its examples. */
interface Taught {
  weights: ReadonlyMap<number, number>;
  bias: number;
  /** Log-odds from which a text belongs to the topic. */
  threshold: number;
}

/** Harmless texts as features: what an own topic must not catch. */
export type Bank = readonly Grams[];

const COURSE = { epochs: 8, step: 0.5, pull: 1e-5, blank: 0.1, seen: 1, seed: 7 };
/** All examples together weigh as much as this share of the bank. */
const EXAMPLE_SHARE = 0.5;

const taughtOf = new WeakMap<OwnTopic, Taught>();

function lessonsOf(examples: readonly Grams[], bank: readonly Grams[]): Lesson[] {
  const times = Math.max(1, Math.round((bank.length * EXAMPLE_SHARE) / examples.length));
  const yes = new Float64Array([1]);
  const no = new Float64Array([0]);
  const lessons = bank.map((grams): Lesson => ({ grams, answers: no }));
  for (const grams of examples) {
    for (let k = 0; k < times; k += 1) lessons.push({ grams, answers: yes });
  }
  return lessons;
}

function learned(examples: readonly Grams[], bank: readonly Grams[]): Omit<Taught, 'threshold'> {
  const { row, values, bias } = train(lessonsOf(examples, bank), COURSE);
  const weights = new Map<number, number>();
  for (const grams of [...examples, ...bank]) {
    const known = knownOf(row, grams);
    known.index.forEach((feature, k) => {
      const value = values[known.row[k] ?? -1] ?? 0;
      if (value !== 0) weights.set(grams.bucket[feature] ?? -1, value);
    });
  }
  return { weights, bias: bias[0] ?? 0 };
}

const GROUP_MIN = 12;

/** As the house's net scores, over the few features a topic knows. */
function scored({ weights, bias }: Omit<Taught, 'threshold'>, grams: Grams): number {
  const sums = [0, 0];
  const counts = [0, 0];
  grams.bucket.forEach((bucket, k) => {
    const weight = weights.get(bucket);
    if (weight === undefined) return;
    const group = k < grams.said ? 0 : 1;
    sums[group] = (sums[group] ?? 0) + weight;
    counts[group] = (counts[group] ?? 0) + 1;
  });
  const parts = sums.map((sum, at) => sum / Math.sqrt(Math.max(counts[at] ?? 0, GROUP_MIN)));
  return parts.reduce((sum, part) => sum + part, bias);
}

/**
 * Learns a topic from its examples against the bank; the threshold is where one in 100 harmless
 * texts that were not learned from would be caught.
 */
export function teach(topic: OwnTopic, gramsFor: (text: string) => Grams, bank: Bank): Taught {
  const seen = taughtOf.get(topic);
  if (seen) return seen;
  const examples = topic.examples.map(gramsFor);
  const halves = [0, 1].map((half) => bank.filter((_, at) => at % 2 === half));
  const scores = halves.flatMap((half, at) => {
    const taught = learned(examples, halves[1 - at] ?? []);
    return half.map((grams) => scored(taught, grams));
  });
  scores.sort((a, b) => b - a);
  const threshold = scores[Math.floor(scores.length / 100)] ?? 0;
  const taught = { ...learned(examples, bank), threshold };
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
  sheet: Sheet,
  grams: Grams,
  house: HouseRules,
  taught: (topic: OwnTopic) => Taught,
): Finding[] {
  const own = house.own.flatMap((topic): Finding[] => {
    const one = taught(topic);
    if (topic.examples.length === 0 || scored(one, grams) < one.threshold) return [];
    const { name, why, action } = topic;
    const spans = strongest(one, grams, sheet.tokens);
    const severity = severityOf('house');
    return [{ topic: 'house', action, severity, rule: 'house.topic', spans, name, why }];
  });
  return [...termFindings(sheet.tokens, house), ...own];
}

const MARKED_MAX = 4;

function strongest({ weights }: Taught, grams: Grams, { list }: Tokens): [number, number][] {
  const shares = new Float64Array(list.length);
  grams.bucket.forEach((bucket, k) => {
    const token = grams.at[grams.from[k] ?? -1] ?? -1;
    if (token >= 0) shares[token] = (shares[token] ?? 0) + (weights.get(bucket) ?? 0);
  });
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

/** Features of a sheet for own topics: the house's own rules say nothing about them. */
export function plainGrams(sheet: Sheet, surface: Surface): Grams {
  return gramsOf(saidOf(sheet, surface, false));
}
