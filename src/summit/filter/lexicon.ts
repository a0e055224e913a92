import { CONCEPTS, CONTENT } from './data/concepts.ts';
import { CALLERS, DEFIANCE, IDIOMS, PRACTICE, TALK } from './data/idioms.ts';
import { NEIGHBOURS } from './data/neighbours.ts';
import { OTHER_RULES } from './data/otherRules.ts';
import { RESTRAINT_RULES } from './data/restraintRules.ts';
import type { Grade, RuleRow } from './data/row.ts';
import { type Pattern, parsePattern } from './pattern.ts';
import type { Topic } from './verdict.ts';

/** One rule ready to run. */
export interface Rule {
  id: string;
  topic: Topic;
  action: 'nudge' | 'hold' | 'block';
  grade: Grade;
  pattern: Pattern;
}

/** A phrase: its words after the second, and the concept it stands for. */
export interface Phrase {
  rest: string[];
  concept: number;
}

/** What a word can mean: concepts by number, and the phrases it may open. */
export interface Entry {
  word: string;
  concepts: number[];
  /** Phrases by their second word. */
  phrases: Map<string, Phrase[]>;
}

/** The compiled English pack; rules are indexed by the rarest concept they need. */
interface Lexicon {
  words: ReadonlyMap<string, Entry>;
  /** Reversed, vowel-dropped and pig-latin spellings of content words. */
  bent: ReadonlyMap<string, Entry>;
  /** Content words by themselves less one letter, for matches one edit apart. */
  close: ReadonlyMap<string, string[]>;
  /** Real words one edit from a content word; never read as it. */
  real: ReadonlySet<string>;
  idOf: (name: string) => number;
  names: readonly string[];
  rules: ReadonlyMap<number, Rule[]>;
  idioms: ReadonlyMap<number, Pattern[]>;
  talk: ReadonlyMap<number, Pattern[]>;
  defiance: ReadonlyMap<number, Pattern[]>;
  callers: ReadonlyMap<number, Pattern[]>;
  practice: ReadonlyMap<number, Pattern[]>;
  version: string;
}

const VOWELS = new Set(['a', 'e', 'i', 'o', 'u']);

/** Forms of a regular English word: plural, past, -ing, -er left out. */
function inflect(word: string): string[] {
  const last = word.at(-1) ?? '';
  const stem = word.slice(0, -1);
  if (last === 'e') return [word, `${word}s`, `${word}d`, `${stem}ing`];
  if (last === 'y' && !VOWELS.has(word.at(-2) ?? '')) {
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
  const out = [word, plural, `${word}ed`, `${word}ing`];
  if (/[^aeiou][aeiou][bdgmnprt]$/u.test(word)) out.push(`${word}${last}ed`, `${word}${last}ing`);
  return out;
}

function formsOf(source: string): string[] {
  return source.endsWith('~') ? inflect(source.slice(0, -1)) : [source];
}

function wordsOf(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.replace(/\s+/gu, ' ').trim())
    .filter((word) => word !== '');
}

function patternsOf(text: string): string[] {
  return text
    .split(';')
    .map((source) => source.replace(/\|\s+/gu, '|').replace(/\s+/gu, ' ').trim())
    .filter((source) => source !== '');
}

class Builder {
  readonly words = new Map<string, Entry>();
  readonly ids = new Map<string, number>();
  readonly names: string[] = [];

  idOf = (name: string): number => {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = this.names.length;
    this.ids.set(name, id);
    this.names.push(name);
    if (!/^[A-Z#]/u.test(name)) this.add(name.replaceAll('_', ' '), id);
    return id;
  };

  add(source: string, concept: number): void {
    const [head = '', ...rest] = source.replace(/[-&]/gu, ' ').split(' ');
    const tails = rest.map(formsOf);
    for (const form of formsOf(head)) {
      const entry = this.entry(form);
      if (rest.length === 0) {
        if (!entry.concepts.includes(concept)) entry.concepts.push(concept);
      } else
        for (const [second = '', ...more] of product(tails)) {
          const list = entry.phrases.get(second) ?? [];
          list.push({ rest: more, concept });
          entry.phrases.set(second, list);
        }
    }
  }

  entry(word: string): Entry {
    let entry = this.words.get(word);
    if (!entry) {
      entry = { word, concepts: [], phrases: new Map() };
      this.words.set(word, entry);
    }
    return entry;
  }
}

function product(tails: string[][]): string[][] {
  let out: string[][] = [[]];
  for (const forms of tails) out = out.flatMap((head) => forms.map((form) => [...head, form]));
  return out;
}

function indexed<T extends { pattern: Pattern } | Pattern>(rows: T[]): Map<number, T[]> {
  const weight = new Map<number, number>();
  const of = (row: T): Pattern => ('pattern' in row ? row.pattern : row);
  for (const row of rows) {
    for (const element of of(row).elements) {
      for (const id of element.any) weight.set(id, (weight.get(id) ?? 0) + 1);
    }
  }
  const out = new Map<number, T[]>();
  for (const row of rows) {
    let anchor: number[] = [];
    let best = Number.POSITIVE_INFINITY;
    for (const element of of(row).elements) {
      const cost = element.any.reduce((sum, id) => sum + (weight.get(id) ?? 0), 0);
      if (cost < best) [best, anchor] = [cost, element.any];
    }
    for (const id of anchor) {
      const list = out.get(id);
      if (list) list.push(row);
      else out.set(id, [row]);
    }
  }
  return out;
}

/** Spellings that drop one letter of a word, for matches one edit apart. */
export function deletions(word: string): string[] {
  const out: string[] = [];
  for (let k = 1; k < word.length; k += 1) out.push(word.slice(0, k) + word.slice(k + 1));
  return out;
}

function contentForms(builder: Builder): string[] {
  return wordsOf(CONTENT)
    .flatMap(formsOf)
    .filter((form) => builder.words.has(form));
}

function bend(builder: Builder, real: ReadonlySet<string>): Map<string, Entry> {
  const bent = new Map<string, Entry>();
  const put = (key: string, form: string): void => {
    const entry = builder.words.get(form);
    const taken = builder.words.has(key) || real.has(key) || bent.has(key);
    if (entry && key.length > 2 && !taken) bent.set(key, entry);
  };
  for (const form of contentForms(builder)) {
    put([...form].reverse().join(''), form);
    const bare = form[0] + form.slice(1).replace(/[aeiou]/gu, '');
    if (bare.length > 3) put(bare, form);
    const lead = /^[^aeiou]+/u.exec(form)?.[0] ?? '';
    if (lead && form.length > 4) put(`${form.slice(lead.length)}${lead}ay`, form);
  }
  return bent;
}

function closeTo(builder: Builder): Map<string, string[]> {
  const close = new Map<string, string[]>();
  for (const form of contentForms(builder)) {
    if (form.length < 5) continue;
    for (const key of [form, ...deletions(form)]) {
      const list = close.get(key);
      if (!list) close.set(key, [form]);
      else if (!list.includes(form)) list.push(form);
    }
  }
  return close;
}

/** FNV-1a over the data of the pack, as eight hexadecimal digits. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let k = 0; k < text.length; k += 1) h = Math.imul(h ^ text.charCodeAt(k), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}

function compile(): Lexicon {
  const builder = new Builder();
  for (const [name, list] of Object.entries(CONCEPTS)) {
    const id = builder.idOf(name);
    for (const source of wordsOf(list)) builder.add(source, id);
  }
  const patterns = (text: string): Pattern[] =>
    patternsOf(text).map((source) => parsePattern(source, builder.idOf));
  const rows: readonly RuleRow[] = [...RESTRAINT_RULES, ...OTHER_RULES];
  const rules = rows.flatMap(([id, topic, action, grade, match]) =>
    patterns(match).map((pattern): Rule => ({ id, topic, action, grade, pattern })),
  );
  const idioms = indexed(patterns(IDIOMS));
  const talk = indexed(patterns(TALK));
  const defiance = indexed(patterns(DEFIANCE));
  const callers = indexed(patterns(CALLERS));
  const practice = indexed(patterns(PRACTICE));
  const real = new Set(NEIGHBOURS.trim().split(/\s+/u));
  const data = JSON.stringify([
    CONCEPTS,
    CONTENT,
    rows,
    IDIOMS,
    TALK,
    DEFIANCE,
    CALLERS,
    PRACTICE,
    NEIGHBOURS,
  ]);
  return {
    words: builder.words,
    bent: bend(builder, real),
    close: closeTo(builder),
    real,
    idOf: builder.idOf,
    names: builder.names,
    rules: indexed(rules),
    idioms,
    talk,
    defiance,
    callers,
    practice,
    version: `en-1-${hash(data)}`,
  };
}

/** The English pack, compiled once at load. */
export const LEXICON: Lexicon = compile();
