import { BUCKETS, type Grams } from './grams.ts';
import { type Known, knownOf, type Net } from './net.ts';

/** One labelled text: its features and, a head, 1, 0, or NaN when the head should not learn. */
export interface Lesson {
  grams: Grams;
  answers: Float64Array;
}

/** A net as training leaves it, unrounded. */
export interface Trained extends Net {
  values: Float32Array;
}

/** How training goes. */
export interface Course {
  epochs: number;
  /** First step of AdaGrad. */
  step: number;
  /** Pull of weights towards 0. */
  pull: number;
  /** Share of words and facts blanked out each time a lesson is read. */
  blank: number;
  /** Lessons a bucket must occur in to be kept. */
  seen: number;
  seed: number;
}

/** What cross-validation over authors found best for the house's own net. */
export const COURSE: Course = {
  epochs: 10,
  step: 0.3,
  pull: 1e-6,
  blank: 0.2,
  seen: 3,
  seed: 7,
};

/** A repeatable order of chance (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(order: Int32Array, next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Gives a row to every bucket that occurs in enough lessons. */
function rowsOf(lessons: readonly Lesson[], seen: number): { row: Int32Array; count: number } {
  const times = new Uint32Array(BUCKETS);
  for (const { grams } of lessons) for (const b of grams.bucket) times[b] = (times[b] ?? 0) + 1;
  const row = new Int32Array(BUCKETS).fill(-1);
  let count = 0;
  for (let b = 0; b < BUCKETS; b += 1) {
    if ((times[b] ?? 0) < seen) continue;
    row[b] = count;
    count += 1;
  }
  return { row, count };
}

/** Blanks out words and facts by chance: positions in `known` that stay, and how many. */
function stay(
  { from, to, at }: Grams,
  { index }: Known,
  blank: number,
  next: () => number,
  out: Int32Array,
): number {
  const gone = new Uint8Array(at.length);
  for (let k = 0; k < gone.length; k += 1) gone[k] = next() < blank ? 1 : 0;
  let count = 0;
  for (let k = 0; k < index.length; k += 1) {
    const feature = index[k] as number;
    const [a, b] = [from[feature] as number, to[feature] as number];
    if (a < 0 ? next() < blank : gone[a] === 1 || (b >= 0 && gone[b] === 1)) continue;
    out[count] = k;
    count += 1;
  }
  return count;
}

/** Errors below this teach nothing worth the time. */
const LEARNT = 0.005;

/**
 * Logistic regression, one a head, by AdaGrad over blanked-out lessons. Pure and repeatable: no
 * clock, a seeded order.
 */
export function train(lessons: readonly Lesson[], course: Course = COURSE): Trained {
  const heads = lessons[0]?.answers.length ?? 0;
  const { row, count } = rowsOf(lessons, course.seen);
  const values = new Float32Array(count * heads);
  const walked = new Float32Array(count * heads).fill(0.01);
  const bias = new Float64Array(heads);
  const biasWalked = new Float64Array(heads).fill(0.01);
  const known = lessons.map(({ grams }) => knownOf(row, grams));
  const kept = new Int32Array(known.reduce((most, k) => Math.max(most, k.row.length), 0));
  const order = Int32Array.from(lessons.keys());
  const next = chance(course.seed);
  const error = new Float64Array(heads);
  const learn = (lesson: Lesson, of: Known): void => {
    const length = stay(lesson.grams, of, course.blank, next, kept);
    error.set(bias);
    for (let k = 0; k < length; k += 1) {
      const start = (of.row[kept[k] as number] as number) * heads;
      const share = of.weight[kept[k] as number] as number;
      for (let h = 0; h < heads; h += 1) {
        error[h] = (error[h] as number) + (values[start + h] as number) * share;
      }
    }
    for (let h = 0; h < heads; h += 1) {
      const off = 1 / (1 + Math.exp(-(error[h] as number))) - (lesson.answers[h] as number);
      error[h] = Math.abs(off) >= LEARNT ? off : 0;
      const e = error[h] as number;
      biasWalked[h] = (biasWalked[h] as number) + e * e;
      bias[h] = (bias[h] as number) - (0.1 * course.step * e) / Math.sqrt(biasWalked[h] as number);
    }
    for (let k = 0; k < length; k += 1) {
      const start = (of.row[kept[k] as number] as number) * heads;
      const share = of.weight[kept[k] as number] as number;
      for (let h = 0; h < heads; h += 1) {
        const e = error[h] as number;
        if (e === 0) continue;
        const slope = e * share + course.pull * (values[start + h] as number);
        const far = (walked[start + h] as number) + slope * slope;
        walked[start + h] = far;
        values[start + h] = (values[start + h] as number) - (course.step * slope) / Math.sqrt(far);
      }
    }
  };
  for (let epoch = 0; epoch < course.epochs; epoch += 1) {
    shuffle(order, next);
    for (const at of order) learn(lessons[at] as Lesson, known[at] as Known);
  }
  return { row, values, bias };
}
