import { deletions, type Entry, LEXICON, type Phrase } from './lexicon.ts';
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

function misspelt(word: string): Entry | undefined {
  if (word.length < EDIT_LETTERS_MIN || word.length > EDIT_LETTERS_MAX) return undefined;
  if (LEXICON.real.has(word) || !/^[a-z]+$/u.test(word)) return undefined;
  for (const key of [word, ...deletions(word)]) {
    const form = LEXICON.close.get(key)?.find((other) => oneEdit(word, other));
    if (form !== undefined) return LEXICON.words.get(form);
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

/** Collects where each concept stands in one text. */
export class Reading {
  readonly found = new Map<number, Hit[]>();
  private readonly tokens: Token[];
  private readonly typed: string;

  constructor(tokens: Tokens, typed: string, parties: ReadonlySet<string>) {
    this.tokens = tokens.list;
    this.typed = typed;
    for (let at = 0; at < this.tokens.length; at += 1) this.read(at);
    addShapes(this, tokens.list, tokens.text, parties);
    for (const hits of this.found.values()) hits.sort((a, b) => a.first - b.first);
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
      const entry = LEXICON.words.get(view);
      if (!entry) continue;
      known = true;
      this.take(entry, at, at + 1, this.isOdd(token, view));
    }
    if (!known) this.readBent(token, at);
    for (const join of token.joins) {
      const entry = LEXICON.words.get(join.word) ?? LEXICON.bent.get(join.word);
      if (entry) this.take(entry, at, join.next, true);
    }
  }

  /** True when the word was typed in another way than it is read; an apostrophe is none. */
  private isOdd(token: Token, view: string): boolean {
    const typed = this.typed.slice(token.start, token.end);
    if (typed === view) return false;
    return typed.toLowerCase() !== view && !typed.includes("'") && !typed.includes('\u2019');
  }

  private readBent(token: Token, at: number): void {
    for (const view of token.views) {
      const entry = LEXICON.bent.get(view) ?? misspelt(view);
      if (entry) {
        this.take(entry, at, at + 1, true);
        return;
      }
    }
    const after = this.tokens[at + 1];
    if (!after || after.place !== token.place + 1 || token.to - token.at < 2) return;
    const word = `${token.views[0] ?? ''}${after.views[0] ?? ''}`;
    if (word.length >= EDIT_LETTERS_MIN && LEXICON.close.get(word)?.includes(word)) {
      const entry = LEXICON.words.get(word);
      if (entry) this.take(entry, at, at + 2, true);
    }
  }

  private take(entry: Entry, first: number, next: number, odd: boolean): void {
    for (const concept of entry.concepts) this.note(concept, first, next, odd);
    if (entry.phrases.size > 0) this.takePhrases(entry, [first, next], odd);
  }

  private takePhrases(entry: Entry, [first, next]: [number, number], odd: boolean): void {
    const second = this.tokens[next];
    const before = this.tokens[next - 1];
    if (!second || !before || second.place > before.place + 1) return;
    for (const view of second.views) {
      this.takeRest(entry.phrases.get(view), [first, next + 1], odd);
      if (LEXICON.words.has(view)) continue;
      const word = LEXICON.bent.get(view)?.word;
      if (word !== undefined) this.takeRest(entry.phrases.get(word), [first, next + 1], true);
    }
    for (const join of second.joins) {
      this.takeRest(entry.phrases.get(join.word), [first, join.next], true);
    }
  }

  private takeRest(
    phrases: readonly Phrase[] | undefined,
    at: [number, number],
    odd: boolean,
  ): void {
    for (const phrase of phrases ?? []) {
      const end = this.phraseEnd(phrase.rest, at[1], 0);
      if (end > 0) this.note(phrase.concept, at[0], end, odd);
    }
  }

  private phraseEnd(rest: readonly string[], at: number, k: number): number {
    const word = rest[k];
    if (word === undefined) return at;
    const token = this.tokens[at];
    const before = this.tokens[at - 1];
    if (!token || !before || token.place > before.place + 1) return 0;
    if (token.views.includes(word)) return this.phraseEnd(rest, at + 1, k + 1);
    const join = token.joins.find((other) => other.word === word);
    if (join) return this.phraseEnd(rest, join.next, k + 1);
    const bent = LEXICON.bent.get(token.views[0] ?? '')?.word;
    return bent === word ? this.phraseEnd(rest, at + 1, k + 1) : 0;
  }
}
