import type { Books } from '../../src/summit/filter/decide/reader.ts';
import { Reader } from '../../src/summit/filter/decide/reader.ts';
import { isBare } from '../../src/summit/filter/decide/thread.ts';
import { gramsOf } from '../../src/summit/filter/learn/grams.ts';
import { HEADS, type Scores, scoresOf } from '../../src/summit/filter/learn/net.ts';
import { type Lesson, train } from '../../src/summit/filter/learn/train.ts';
import { saidOf } from '../../src/summit/filter/learn/words.ts';
import { fold } from '../../src/summit/filter/read/normalise.ts';
import { tokenise } from '../../src/summit/filter/read/tokens.ts';
import type { WordLists } from '../../src/summit/filter/read/tongue.ts';
import { type Line, RULE_SOURCES } from './lines.ts';

/** Words kept of one language, the commonest first. */
const WORDS_COUNT = 12_000;

/** Counts the words of each language. */
export function wordListsOf(lines: readonly Line[]): WordLists {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, lang } of lines) {
    const words = counts.get(lang) ?? new Map<string, number>();
    counts.set(lang, words);
    for (const word of fold(text).text.split(/[^a-z0-9']+/)) {
      if (/^[a-z']+$/.test(word)) words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    [...counts].sort().map(([lang, words]) => {
      const order = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [
        lang,
        order
          .slice(0, WORDS_COUNT)
          .map(([word]) => word)
          .join(' '),
      ];
    }),
  );
}

/** Lines that can be judged by themselves: no bare answers, of a conversation only its first. */
export function alone(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ text, thread, author }) => {
    if (isBare(tokenise(fold(text), text))) return false;
    if (thread === undefined) return true;
    const key = `${author} ${thread}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Turns labelled lines into lessons as the filter would read them. */
export class School {
  readonly #reader: Reader;

  constructor(books: Books) {
    this.#reader = new Reader(books);
  }

  lesson(line: Line, learning: boolean): Lesson {
    const context = { languages: [line.lang], parties: [] };
    const { sheet } = this.#reader.read(line.text, line.surface, context);
    const trusted = !(learning && RULE_SOURCES.has(line.author));
    return { grams: gramsOf(saidOf(sheet, line.surface, trusted)), answers: answersOf(line) };
  }
}

function answersOf({ expect, topics }: Line): Float64Array {
  const flagged = expect !== 'pass';
  return Float64Array.from(HEADS, (head) => {
    if (head === 'any') return flagged ? 1 : 0;
    if (head === 'block' || head === 'nudge') return flagged ? Number(expect === head) : Number.NaN;
    return Number(flagged && topics.includes(head));
  });
}

/** Authors dealt into folds so that each language keeps somebody to learn from. */
function foldsOf(lines: readonly Line[], count: number): string[][] {
  const sizes = new Map<string, number>();
  for (const { author } of lines) sizes.set(author, (sizes.get(author) ?? 0) + 1);
  const main = (author: string) => {
    const own = lines.filter((line) => line.author === author);
    const langs = new Map<string, number>();
    for (const { lang } of own) langs.set(lang, (langs.get(lang) ?? 0) + 1);
    return [...langs].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  };
  const folds: string[][] = Array.from({ length: count }, () => []);
  const order = [...sizes.keys()].sort((a, b) => (main(a) + a < main(b) + b ? -1 : 1));
  for (const [at, author] of order.entries()) folds[at % count]?.push(author);
  return folds;
}

/** A line with the scores of a training that never saw its author. */
export interface Scored {
  line: Line;
  scores: Scores;
}

/** Cross-validation by author: every line scored by weights that saw nothing of its author. */
export function crossed(lines: readonly Line[], school: School, count = 6): Scored[] {
  const taught = lines.map((line) => school.lesson(line, true));
  const tested = lines.map((line) => school.lesson(line, false));
  return foldsOf(lines, count).flatMap((authors) => {
    const out = (line: Line) => authors.includes(line.author);
    const net = train(taught.filter((_, at) => !out(lines[at] as Line)));
    return lines.flatMap((line, at) =>
      out(line) ? [{ line, scores: scoresOf(net, (tested[at] as Lesson).grams) }] : [],
    );
  });
}

/** Points of strictness: score of `any` that so many of 100 harmless lines reach. */
export function strictnessOf(scored: readonly Scored[]): [number, number][] {
  const harmless = scored
    .filter(({ line }) => line.expect === 'pass')
    .map(({ scores }) => scores[0] ?? 0)
    .sort((a, b) => b - a);
  return [0.5, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20].map((percent) => [
    percent,
    Math.round(1000 * (harmless[Math.floor((harmless.length * percent) / 100)] ?? 0)) / 1000,
  ]);
}
