import { deletions, type Entry, type Lexicon, type Phrase } from './lexicon.ts';
import type { Hit } from './pattern.ts';
import { addShapes } from './shapes.ts';
import type { Token, Tokens } from './tokens.ts';

const EDIT_LETTERS_MIN = 5;
const EDIT_LETTERS_MAX = 16;

/** True when two words differ by one insertion, deletion, change or swap of neighbours. */
function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2;
}

function misspelt(word: string, lexicon: Lexicon): Entry | undefined {
  if (word.length < EDIT_LETTERS_MIN || word.length > EDIT_LETTERS_MAX) return undefined;
  if (lexicon.real.has(word) || !/^[a-z]+$/u.test(word)) return undefined;
  for (const key of [word, ...deletions(word)]) {
    const form = lexicon.close.get(key)?.find((other) => oneEdit(word, other));
    if (form !== undefined) return lexicon.words.get(form);
  }
  return undefined;
}

/** Notes come in the order of the text, so a double stands among the last hits. */
function isNoted(list: readonly Hit[], hit: Hit): boolean {
  for (let k = list.length - 1; k >= 0 && k >= list.length - 4; k -= 1) {
    if (list[k]?.first === hit.first && list[k]?.next === hit.next) return true;
  }
  return false;
}

/** Collects where each concept stands in one text, read with the words of some languages. */
export class Reading {
  readonly found = new Map<number, Hit[]>();
  /** What a token stands for when it was typed in another way: token → word of a lexicon. */
  readonly meant = new Map<number, string>();
  private readonly tokens: Token[];
  private readonly typed: string;
  private readonly lexicons: readonly Lexicon[];

  constructor(
    tokens: Tokens,
    typed: string,
    parties: ReadonlySet<string>,
    lexicons: readonly Lexicon[],
  ) {
    this.tokens = tokens.list;
    this.typed = typed;
    this.lexicons = lexicons;
    for (let at = 0; at < this.tokens.length; at += 1) this.read(at);
    addShapes(this, tokens, parties, (word) => this.knows(word));
    for (const hits of this.found.values()) hits.sort((a, b) => a.first - b.first);
  }

  /** True when a word stands in a lexicon by itself. */
  knows(word: string): boolean {
    return this.lexicons.some((lexicon) => lexicon.words.has(word));
  }

  /** Notes one concept on tokens [first, next). */
  note(concept: number, first: number, next: number, disguised = false): void {
    const head = this.tokens[first];
    const last = this.tokens[next - 1];
    if (!head || !last) return;
    const hit: Hit = {
      first,
      next,
      place: head.place,
      lastPlace: last.place,
      sentence: head.sentence,
      disguised,
    };
    const list = this.found.get(concept);
    if (!list) this.found.set(concept, [hit]);
    else if (!isNoted(list, hit)) list.push(hit);
  }

  private read(at: number): void {
    const token = this.tokens[at];
    if (!token) return;
    let known = false;
    for (const view of token.views) {
      for (const lexicon of this.lexicons) {
        const entry = lexicon.words.get(view);
        if (!entry) continue;
        if (!known && view !== token.views[0]) this.meant.set(at, view);
        known = true;
        this.take(lexicon, entry, [at, at + 1], this.isOdd(token, view));
      }
    }
    if (!known) for (const lexicon of this.lexicons) this.readBent(token, at, lexicon);
    for (const join of token.joins) {
      for (const lexicon of this.lexicons) {
        const entry = lexicon.words.get(join.word) ?? lexicon.bent.get(join.word);
        if (entry) this.takeJoin(lexicon, entry, [at, join.next]);
      }
    }
  }

  private takeJoin(lexicon: Lexicon, entry: Entry, [at, next]: [number, number]): void {
    this.meant.set(at, entry.word);
    for (let k = at + 1; k < next; k += 1) this.meant.set(k, '');
    this.take(lexicon, entry, [at, next], true);
  }

  /** True when the word was typed in another way than it is read; an apostrophe is none. */
  private isOdd(token: Token, view: string): boolean {
    const typed = this.typed.slice(token.start, token.end);
    if (typed === view) return false;
    return typed.toLowerCase() !== view && !typed.includes("'") && !typed.includes('\u2019');
  }

  private readBent(token: Token, at: number, lexicon: Lexicon): void {
    for (const view of token.views) {
      const entry = lexicon.bent.get(view) ?? misspelt(view, lexicon);
      if (entry) {
        this.meant.set(at, entry.word);
        this.take(lexicon, entry, [at, at + 1], true);
        return;
      }
    }
    const after = this.tokens[at + 1];
    if (!after || after.place !== token.place + 1 || token.to - token.at < 2) return;
    const word = `${token.views[0] ?? ''}${after.views[0] ?? ''}`;
    if (word.length >= EDIT_LETTERS_MIN && lexicon.close.get(word)?.includes(word)) {
      const entry = lexicon.words.get(word);
      if (entry) this.takeJoin(lexicon, entry, [at, at + 2]);
    }
  }

  private take(lexicon: Lexicon, entry: Entry, [first, next]: [number, number], odd: boolean) {
    for (const concept of entry.concepts) this.note(concept, first, next, odd);
    if (entry.phrases.size > 0) this.takePhrases(lexicon, entry, [first, next], odd);
  }

  private takePhrases(lexicon: Lexicon, entry: Entry, at: [number, number], odd: boolean): void {
    const [first, next] = at;
    const second = this.tokens[next];
    const before = this.tokens[next - 1];
    if (!second || !before || second.place > before.place + 1) return;
    const take = (word: string, end: number, bent: boolean): void => {
      for (const phrase of entry.phrases.get(word) ?? []) {
        const last = this.phraseEnd(lexicon, phrase, end);
        if (last > 0) this.note(phrase.concept, first, last, bent);
      }
    };
    for (const view of second.views) {
      take(view, next + 1, odd);
      const word = lexicon.words.has(view) ? undefined : lexicon.bent.get(view)?.word;
      if (word !== undefined) take(word, next + 1, true);
    }
    for (const join of second.joins) take(join.word, join.next, true);
  }

  /** Token after the last word of a phrase whose rest starts at `at`; 0 when it is not there. */
  private phraseEnd(lexicon: Lexicon, { rest }: Phrase, at: number): number {
    let next = at;
    for (const word of rest) {
      const token = this.tokens[next];
      const before = this.tokens[next - 1];
      if (!token || !before || token.place > before.place + 1) return 0;
      const join = token.joins.find((other) => other.word === word);
      const bent = (): boolean => lexicon.bent.get(token.views[0] ?? '')?.word === word;
      if (token.views.includes(word) || bent()) next += 1;
      else if (join) next = join.next;
      else return 0;
    }
    return next;
  }
}
