import type { Tokens } from './tokens.ts';

/** Words of each language, the commonest first, parted by blanks; BCP-47 language → words. */
export type WordLists = Readonly<Record<string, string>>;

/** Languages ready to be told apart: word → log-probability in each language. */
export interface Tongues {
  languages: readonly string[];
  words: ReadonlyMap<string, Float64Array>;
}

/** What a text seems to be written in; `sure` from enough words and a clear lead. */
export interface Tongue {
  language: string;
  /** Languages hardly less likely, the likeliest among them. */
  likely: readonly string[];
  sure: boolean;
  /** Most of it stands in no list: another language, or no language at all. */
  foreign: boolean;
}

/** Log-probability of a word that a language's list does not hold. */
const ABSENT = -11;
const WORDS_MIN = 4;
/** Less of a text than this known to its best language, and it is called foreign. */
const KNOWN_SHARE = 0.25;
/** Mean lead over the next language, in log-odds a word, that makes a text's language sure. */
const LEAD = 1;
/** So far behind the best, in log-odds a word, a language is not read at all. */
const NEAR = 1.5;

/** Makes the lists ready: the n-th word of a language comes as often as Zipf's law says. */
export function readTongues(lists: WordLists): Tongues {
  const languages = Object.keys(lists);
  const words = new Map<string, Float64Array>();
  languages.forEach((language, at) => {
    (lists[language] ?? '').split(' ').forEach((word, rank) => {
      const row = words.get(word) ?? new Float64Array(languages.length).fill(ABSENT);
      row[at] = -2.5 - Math.log(rank + 2.7);
      words.set(word, row);
    });
  });
  return { languages, words };
}

function isForeignScript(word: string): boolean {
  return /[^a-z0-9'*@$!|€£+#%-]/u.test(word) && /\p{L}/u.test(word);
}

function rowOf(views: readonly string[], words: Tongues['words']): Float64Array | undefined {
  for (const view of views) {
    const row = words.get(view);
    if (row) return row;
  }
  return undefined;
}

/** Tells the language of a text's tokens among those of the lists. */
export function tongueOf({ list }: Tokens, { languages, words }: Tongues): Tongue {
  const sums = new Float64Array(languages.length);
  const known = new Int32Array(languages.length);
  let count = 0;
  let strange = 0;
  for (const { views, number } of list) {
    const word = views[0] ?? '';
    if (number !== '' || !/\p{L}/u.test(word)) continue;
    count += 1;
    if (isForeignScript(word)) strange += 1;
    const row = words.get(word) ?? rowOf(views, words);
    for (let at = 0; at < languages.length; at += 1) {
      sums[at] = (sums[at] ?? 0) + (row?.[at] ?? ABSENT);
      if ((row?.[at] ?? ABSENT) > ABSENT) known[at] = (known[at] ?? 0) + 1;
    }
  }
  const order = [...languages.keys()].sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
  const [best = 0, next = 0] = order;
  const lead = ((sums[best] ?? 0) - (sums[next] ?? 0)) / Math.max(1, count);
  const share = Math.max(...known) / Math.max(1, count);
  const foreign =
    (count >= WORDS_MIN && share < KNOWN_SHARE) || (strange > 0 && strange * 2 >= count);
  const near = (sums[best] ?? 0) - NEAR * Math.max(1, count);
  const likely = languages.filter((_, at) => (sums[at] ?? 0) >= near);
  const sure = count >= WORDS_MIN && lead > LEAD;
  return { language: languages[best] ?? '', likely, sure, foreign };
}
