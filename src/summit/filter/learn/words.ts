import { nameOf } from '../read/names.ts';
import type { Token } from '../read/tokens.ts';
import type { Sheet } from '../rules.ts';
import type { Surface } from '../verdict.ts';

/** A word as the learned layer reads it: disguise taken off, figures by size, and its place. */
export interface Word {
  word: string;
  /** The meaning that stands for it in patterns of meaning; the word itself when it has none. */
  means: string;
  /** Token it came from. */
  at: number;
}

/** One text as the learned layer reads it. */
export interface Said {
  words: Word[];
  /** What the text says beyond its words: meanings, rules that fired, shape, surface. */
  facts: string[];
  /** Meanings that share a sentence. */
  pairs: [string, string][];
  /** Whether a token stands in a sentence that asks. */
  asks(token: number): boolean;
}

/** Figures are told apart by size alone: a price, a count of seats, a share. */
function sized(token: Token): string {
  if (token.number === 'd') return '#.#';
  if (token.number === 't') return '#:#';
  if (token.value < 10) return '#';
  if (token.value < 25) return '##';
  return token.value < 100 ? '#+' : '#++';
}

function wordOf(sheet: Sheet, token: Token, at: number): string {
  if (token.number !== '') return sized(token);
  return sheet.meant.get(at) ?? token.views[0] ?? '';
}

const PAIRS_MAX = 400;

/** Meanings named in capitals; single words of a pattern mean only themselves. */
function meanings(sheet: Sheet): { means: Map<number, string>; sentences: Map<number, string[]> } {
  const means = new Map<number, string>();
  const sentences = new Map<number, string[]>();
  for (const [concept, hits] of sheet.found) {
    const name = nameOf(concept);
    if (!/^[A-Z#]/u.test(name)) continue;
    for (const hit of hits) {
      for (let at = hit.first; at < hit.next; at += 1) if (!means.has(at)) means.set(at, name);
      const names = sentences.get(hit.sentence);
      if (!names) sentences.set(hit.sentence, [name]);
      else if (!names.includes(name)) names.push(name);
    }
  }
  return { means, sentences };
}

function pairsOf(sentences: ReadonlyMap<number, string[]>): [string, string][] {
  const out: [string, string][] = [];
  for (const names of sentences.values()) {
    const sorted = names.sort();
    for (let a = 0; a < sorted.length; a += 1) {
      for (let b = a + 1; b < sorted.length && out.length < PAIRS_MAX; b += 1) {
        out.push([sorted[a] ?? '', sorted[b] ?? '']);
      }
    }
  }
  return out;
}

function ruleFacts(sheet: Sheet): string[] {
  return [
    ...sheet.findings.flatMap(({ rule, topic }) => [`r:${rule}`, `rt:${topic}`]),
    ...sheet.excused.map((rule) => `x:${rule}`),
  ];
}

/**
 * Turns a sheet into what the learned layer hashes. `trusted` leaves the rules' own findings out:
 * for lines the rules were written from, which would teach too much trust in them.
 */
export function saidOf(sheet: Sheet, surface: Surface, trusted = true): Said {
  const { means, sentences } = meanings(sheet);
  const words: Word[] = [];
  sheet.tokens.list.forEach((token, at) => {
    const word = wordOf(sheet, token, at);
    if (word !== '') words.push({ word, means: means.get(at) ?? word, at });
  });
  const facts = [`s:${surface}`, `len:${Math.min(5, Math.floor(Math.log2(words.length + 1)))}`];
  for (const name of new Set([...sentences.values()].flat())) facts.push(`k:${name}`);
  if (sheet.tokens.asks.includes(true)) facts.push('asks');
  if (sheet.talk) facts.push('talk');
  if (sheet.callers) facts.push('callers');
  if (sheet.practice) facts.push('practice');
  if (trusted) facts.push(...ruleFacts(sheet));
  const { list, asks } = sheet.tokens;
  return {
    ...{ words, facts, pairs: pairsOf(sentences) },
    asks: (token) => asks[list[token]?.sentence ?? -1] === true,
  };
}
