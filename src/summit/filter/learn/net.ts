import { TOPICS } from '../verdict.ts';
import type { Grams } from './grams.ts';

/** What is answered: whether any topic, each topic, and how firmly to act. */
export const HEADS = ['any', ...TOPICS, 'block', 'nudge'] as const;
export type Head = (typeof HEADS)[number];

/** Log-odds of every head, in the order of HEADS. */
export type Scores = Float64Array;

/** Number of heads of the house's own net; weights of one bucket stand side by side. */
export const HEAD_COUNT = HEADS.length;
const TOPIC_FIRST = 1;
const TOPIC_END = 1 + TOPICS.length;

/** One byte a weight, and what each byte means for each head: small enough to stay near. */
interface Packed {
  bytes: Uint8Array;
  decoded: Float32Array;
}

/** Weights of the features that were seen often enough; `row` is a bucket's place or -1. */
export interface Net {
  row: Int32Array;
  values: Float32Array | Packed;
  bias: Float64Array;
}

/** Known features of a text: rows and weights, and which of the bag's features they were. */
export interface Known {
  row: Int32Array;
  weight: Float32Array;
  index: Int32Array;
}

const GROUP_MIN = 12;

/**
 * Looks the features of a bag up. Words, meanings and facts share one unit of length, runs of letters another,
 * so that a long text does not outweigh a short one; what was never seen takes no share.
 */
export function knownOf(table: Int32Array, { bucket, said }: Grams): Known {
  const rows = new Int32Array(bucket.length);
  const index = new Int32Array(bucket.length);
  let count = 0;
  let spoken = 0;
  for (let k = 0; k < bucket.length; k += 1) {
    const row = table[bucket[k] as number] as number;
    if (row < 0) continue;
    if (k < said) spoken += 1;
    rows[count] = row;
    index[count] = k;
    count += 1;
  }
  const ofWords = 1 / Math.sqrt(Math.max(spoken, GROUP_MIN));
  const ofLetters = 1 / Math.sqrt(Math.max(count - spoken, GROUP_MIN));
  const out = new Float32Array(count);
  out.fill(ofWords, 0, spoken);
  out.fill(ofLetters, spoken);
  return { row: rows.subarray(0, count), weight: out, index: index.subarray(0, count) };
}

function rawScores({ values, bias }: Net, known: Known): Float64Array {
  const heads = bias.length;
  const out = new Float64Array(heads);
  const { row, weight } = known;
  if (values instanceof Float32Array) {
    for (let k = 0; k < row.length; k += 1) {
      const start = (row[k] as number) * heads;
      const share = weight[k] as number;
      for (let h = 0; h < heads; h += 1) {
        out[h] = (out[h] as number) + (values[start + h] as number) * share;
      }
    }
  } else {
    const { bytes, decoded } = values;
    for (let k = 0; k < row.length; k += 1) {
      const start = (row[k] as number) * heads;
      const share = weight[k] as number;
      for (let h = 0; h < heads; h += 1) {
        const value = decoded[(h << 8) | (bytes[start + h] as number)] as number;
        out[h] = (out[h] as number) + value * share;
      }
    }
  }
  for (let h = 0; h < heads; h += 1) out[h] = (out[h] as number) + (bias[h] as number);
  return out;
}

/** One weight: of a bucket's row, for a head. */
function valueAt({ values, bias }: Net, row: number, head: number): number {
  const at = row * bias.length + head;
  if (values instanceof Float32Array) return values[at] ?? 0;
  return values.decoded[(head << 8) | (values.bytes[at] ?? 0)] ?? 0;
}

/** The log-odds one head was given; of `any` the joint score. */
export function scoreOf(scores: Scores, head: Head): number {
  return scores[HEADS.indexOf(head)] ?? 0;
}

/** ln of the sum of the topics' odds. */
function topicOdds(scores: Float64Array): number {
  let sum = 0;
  for (let h = TOPIC_FIRST; h < TOPIC_END; h += 1) sum += Math.exp(scores[h] as number);
  return Math.log(sum);
}

/**
 * Scores of every head in the order of HEADS. `any` is its own log-odds plus the log of the
 * topics' summed odds: many small one-topic judges and one broad one vote together. It is not a
 * probability; thresholds come from cross-validation.
 */
export function scoresOf(net: Net, grams: Grams): Float64Array {
  const out = rawScores(net, knownOf(net.row, grams));
  out[0] = (out[0] as number) + topicOdds(out);
  return out;
}

/**
 * How much each token spoke for a head. For `any` the topics' part is the slope of `score`: each
 * topic counts by its part of the summed odds. A feature over several words is shared by its ends.
 */
export function tokenShares(net: Net, grams: Grams, head: Head, tokenCount: number): Float64Array {
  const known = knownOf(net.row, grams);
  const pull = new Float64Array(HEAD_COUNT);
  pull[HEADS.indexOf(head)] = 1;
  if (head === 'any') {
    const scores = rawScores(net, known);
    const sum = topicOdds(scores);
    for (let h = TOPIC_FIRST; h < TOPIC_END; h += 1) pull[h] = Math.exp((scores[h] ?? 0) - sum);
  }
  const out = new Float64Array(tokenCount);
  const add = (word: number, share: number): void => {
    const token = grams.at[word] ?? -1;
    if (token >= 0 && token < tokenCount) out[token] = (out[token] ?? 0) + share;
  };
  for (let k = 0; k < known.row.length; k += 1) {
    const feature = known.index[k] ?? 0;
    const [from, to] = [grams.from[feature] ?? -1, grams.to[feature] ?? -1];
    if (from < 0) continue;
    let share = 0;
    for (let h = 0; h < HEAD_COUNT; h += 1) {
      const part = pull[h] ?? 0;
      if (part !== 0) share += part * valueAt(net, known.row[k] ?? 0, h);
    }
    share *= known.weight[k] ?? 0;
    add(from, to < 0 ? share : share / 2);
    if (to >= 0) add(to, share / 2);
  }
  return out;
}
