import type { RuleRow } from '../data/row.ts';
import type { Topic } from '../verdict.ts';
import { conceptOf } from './names.ts';
import { fold } from './normalise.ts';
import type { Pack } from './pack.ts';
import { type Pattern, parsePattern } from './pattern.ts';

/** One rule ready to run. */
export interface Rule {
  id: string;
  lang: string;
  topic: Topic;
  action: 'nudge' | 'hold' | 'block';
  grade: RuleRow[3];
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

/** One compiled pack; rules are indexed by the rarest concept they need. */
export interface Lexicon {
  lang: string;
  words: ReadonlyMap<string, Entry>;
  /** Reversed, vowel-dropped and pig-latin spellings of content words. */
  bent: ReadonlyMap<string, Entry>;
  /** Content words by themselves less one letter, for matches one edit apart. */
  close: ReadonlyMap<string, string[]>;
  /** Real words one edit from a content word; never read as it. */
  real: ReadonlySet<string>;
  rules: ReadonlyMap<number, Rule[]>;
  idioms: ReadonlyMap<number, Pattern[]>;
  talk: ReadonlyMap<number, Pattern[]>;
  defiance: ReadonlyMap<number, Pattern[]>;
  callers: ReadonlyMap<number, Pattern[]>;
  practice: ReadonlyMap<number, Pattern[]>;
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

/** `price~` stands for its English forms, `cobr(o|ar)` for each ending written out. */
function formsOf(source: string): string[] {
  const open = source.indexOf('(');
  if (open >= 0 && source.endsWith(')')) {
    const ends = source.slice(open + 1, -1).split('|');
    return ends.map((end) => source.slice(0, open) + end);
  }
  return source.endsWith('~') ? inflect(source.slice(0, -1)) : [source];
}

function wordsOf(text: string): string[] {
  return text
    .split(',')
    .map((word) => fold(word.replace(/\s+/gu, ' ').trim()).text)
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
  readonly #literals = new Set<string>();

  /** The concept of a name; a word in small letters stands for itself. */
  idOf = (name: string): number => {
    const id = conceptOf(name);
    if (!/^[A-Z#]/u.test(name) && !this.#literals.has(name)) {
      this.#literals.add(name);
      this.add(fold(name.replaceAll('_', ' ')).text, id);
    }
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

function contentForms(builder: Builder, content: string): string[] {
  return wordsOf(content)
    .flatMap(formsOf)
    .filter((form) => builder.words.has(form));
}

function bend(builder: Builder, forms: string[], real: ReadonlySet<string>): Map<string, Entry> {
  const bent = new Map<string, Entry>();
  const put = (key: string, form: string): void => {
    const entry = builder.words.get(form);
    const taken = builder.words.has(key) || real.has(key) || bent.has(key);
    if (entry && key.length > 2 && !taken) bent.set(key, entry);
  };
  for (const form of forms) {
    put([...form].reverse().join(''), form);
    const bare = form[0] + form.slice(1).replace(/[aeiou]/gu, '');
    if (bare.length > 3) put(bare, form);
    const lead = /^[^aeiou]+/u.exec(form)?.[0] ?? '';
    if (lead && form.length > 4) put(`${form.slice(lead.length)}${lead}ay`, form);
  }
  return bent;
}

function closeTo(forms: string[]): Map<string, string[]> {
  const close = new Map<string, string[]>();
  for (const form of forms) {
    if (form.length < 5) continue;
    for (const key of [form, ...deletions(form)]) {
      const list = close.get(key);
      if (!list) close.set(key, [form]);
      else if (!list.includes(form)) list.push(form);
    }
  }
  return close;
}

/** FNV-1a of a text, as eight hexadecimal digits. */
export function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let k = 0; k < text.length; k += 1) h = Math.imul(h ^ text.charCodeAt(k), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}

/** Compiles one pack; `core` holds rules that are read with the words of every language. */
export function compile(pack: Pack, core?: Pack): Lexicon {
  const builder = new Builder();
  for (const source of [core, pack]) {
    for (const [name, list] of Object.entries(source?.concepts ?? {})) {
      const id = conceptOf(name);
      for (const word of wordsOf(list)) builder.add(word, id);
    }
  }
  const patterns = (part: 'idioms' | 'talk' | 'defiance' | 'callers' | 'practice'): Pattern[] =>
    [core, pack].flatMap((source) =>
      patternsOf(source?.[part] ?? '').map((line) => parsePattern(line, builder.idOf)),
    );
  const rows: readonly RuleRow[] = [...(core?.rules ?? []), ...pack.rules];
  const rules = rows.flatMap(([id, topic, action, grade, match]) =>
    patternsOf(match).map((line): Rule => {
      const pattern = parsePattern(line, builder.idOf);
      return { id, lang: pack.lang, topic, action, grade, pattern };
    }),
  );
  const [idioms, talk, defiance, callers, practice] = (
    ['idioms', 'talk', 'defiance', 'callers', 'practice'] as const
  ).map((part) => indexed(patterns(part))) as Map<number, Pattern[]>[];
  const none = new Map<number, Pattern[]>();
  const real = new Set(pack.neighbours.trim().split(/\s+/u));
  const forms = contentForms(builder, pack.content);
  return {
    lang: pack.lang,
    words: builder.words,
    bent: bend(builder, forms, real),
    close: closeTo(forms),
    real,
    rules: indexed(rules),
    idioms: idioms ?? none,
    talk: talk ?? none,
    defiance: defiance ?? none,
    callers: callers ?? none,
    practice: practice ?? none,
  };
}
