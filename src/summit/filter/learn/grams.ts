import type { Said, Word } from './words.ts';

/** Buckets that features are hashed into; a power of two. Only those seen often keep weights. */
export const BUCKETS = 1 << 21;

/** Most features of one text; the rest is left out, which can only lower a score. */
const FEATURES_MAX = 30_000;
const LETTERS_MIN = 3;
const LETTERS_MAX = 5;
const WORD_UNITS_MAX = 26;
const STEM_UNITS = 5;

/** One text as buckets. */
export interface Grams {
  bucket: Int32Array;
  /** So many of them, the first, are words, meanings and facts; the others runs of letters. */
  said: number;
  /** Index into the words of the text where each feature begins, -1 for a fact about all of it. */
  from: Int32Array;
  /** Index of the last word a feature covers, -1 when it covers one alone. */
  to: Int32Array;
  /** Token of each word. */
  at: Int32Array;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function hashOf(text: string): number {
  let h = SEED;
  for (let k = 0; k < text.length; k += 1) h = Math.imul(h ^ text.charCodeAt(k), PRIME);
  return h;
}

/** Puts one more hash behind a hash; order counts. */
function join(h: number, next: number): number {
  const x = Math.imul(h ^ next, 0x9e3779b1);
  return Math.imul(x ^ (x >>> 15), PRIME) ^ 0x20;
}

function bucketOf(h: number): number {
  let x = h ^ (h >>> 15);
  x = Math.imul(x, 0x2c1b3c6d);
  x ^= x >>> 12;
  x = Math.imul(x, 0x297a2d39);
  return (x ^ (x >>> 15)) & (BUCKETS - 1);
}

/** A different start for each sort of feature. */
const KIND = {
  start: hashOf('start'),
  one: hashOf('one'),
  two: hashOf('two'),
  three: hashOf('three'),
  skip: hashOf('skip'),
  means: hashOf('means'),
  means3: hashOf('means3'),
  meansSkip: hashOf('meansSkip'),
  stem: hashOf('stem'),
  asked: hashOf('asked'),
  seam: hashOf('seam'),
  letters: hashOf('letters'),
  fact: hashOf('fact'),
  pair: hashOf('pair'),
} as const;

// One text is read at a time: what it fills is laid out once.
const buckets = new Int32Array(FEATURES_MAX);
const froms = new Int32Array(FEATURES_MAX);
const tos = new Int32Array(FEATURES_MAX);
/** Last text that put each bucket. */
const lastIn = new Uint32Array(BUCKETS);
let texts = 0;

/** Collects features; a bucket that comes twice counts once. */
class Collector {
  #count = 0;
  #said = 0;

  constructor() {
    texts = (texts + 1) >>> 0;
    if (texts === 0) lastIn.fill(0);
    if (texts === 0) texts = 1;
  }

  put(h: number, from: number, to = -1): void {
    const bucket = bucketOf(h);
    if (this.#count >= FEATURES_MAX || lastIn[bucket] === texts) return;
    lastIn[bucket] = texts;
    buckets[this.#count] = bucket;
    froms[this.#count] = from;
    tos[this.#count] = to;
    this.#count += 1;
  }

  /** What comes from now on is letters. */
  letters(): void {
    this.#said = this.#count;
  }

  close(words: readonly Word[]): Grams {
    const at = new Int32Array(words.length);
    words.forEach((word, k) => {
      at[k] = word.at;
    });
    return {
      bucket: buckets.slice(0, this.#count),
      said: this.#said,
      from: froms.slice(0, this.#count),
      to: tos.slice(0, this.#count),
      at,
    };
  }
}

/** The beginning of a long word stands for its forms: cobramos, cobraron -> cobra. */
function stemOf(word: string): string {
  return word.length > STEM_UNITS && /^\p{L}+$/u.test(word) ? word.slice(0, STEM_UNITS) : word;
}

const END = hashOf('$');

function putWords(into: Collector, words: readonly Word[], asks: (token: number) => boolean): void {
  const said = words.map(({ word }) => hashOf(word));
  const meant = words.map(({ word, means }, k) =>
    means === word ? (said[k] ?? 0) : hashOf(means),
  );
  if (said[0] !== undefined) into.put(join(KIND.start, said[0]), 0);
  words.forEach(({ word, at }, k) => {
    const last = words.length - 1;
    const [a, b, c] = [said[k] ?? END, said[k + 1] ?? END, said[k + 2] ?? END];
    const [p, q, r] = [meant[k] ?? END, meant[k + 1] ?? END, meant[k + 2] ?? END];
    const second = k < last ? k + 1 : -1;
    const third = k + 1 < last ? k + 2 : -1;
    into.put(join(KIND.one, a), k);
    into.put(join(join(KIND.two, a), b), k, second);
    into.put(join(join(join(KIND.three, a), b), c), k, third);
    into.put(join(join(KIND.means, p), q), k, second);
    into.put(join(join(join(KIND.means3, p), q), r), k, third);
    for (let far = k + 2; far <= Math.min(k + 3, last); far += 1) {
      into.put(join(join(KIND.skip, a), said[far] ?? END), k, far);
      into.put(join(join(KIND.meansSkip, p), meant[far] ?? END), k, far);
    }
    into.put(join(KIND.stem, hashOf(stemOf(word))), k);
    if (asks(at)) into.put(join(KIND.asked, p), k);
  });
}

function putLetters(into: Collector, { word }: Word, k: number): void {
  const padded = ` ${word} `;
  const end = Math.min(padded.length, WORD_UNITS_MAX);
  for (let from = 0; from < end; from += 1) {
    let h = KIND.letters;
    for (let to = from; to < Math.min(from + LETTERS_MAX, end); to += 1) {
      h = Math.imul(h ^ padded.charCodeAt(to), PRIME);
      const length = to - from + 1;
      if (length >= LETTERS_MIN && length < end) into.put(join(h, length), k);
    }
  }
}

/** End of a word with the start of the next: forms that agree, whatever the stems. */
function putSeam(into: Collector, { word }: Word, next: Word | undefined, k: number): void {
  if (!next) return;
  const seam = join(join(KIND.seam, hashOf(word.slice(-3))), hashOf(next.word.slice(0, 3)));
  into.put(seam, k, k + 1);
}

/** Hashes words, pairs, triples, stems, meanings, facts and letters of a text. */
export function gramsOf({ words, facts, pairs, asks }: Said): Grams {
  const into = new Collector();
  putWords(into, words, asks);
  for (const fact of facts) into.put(join(KIND.fact, hashOf(fact)), -1);
  for (const [a, b] of pairs) into.put(join(join(KIND.pair, hashOf(a)), hashOf(b)), -1);
  into.letters();
  words.forEach((word, k) => {
    putLetters(into, word, k);
  });
  words.forEach((word, k) => {
    putSeam(into, word, words[k + 1], k);
  });
  return into.close(words);
}
