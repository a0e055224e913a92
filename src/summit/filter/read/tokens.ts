import type { Folded } from './normalise.ts';

/** Most tokens that are read of one text; the rest is never judged harmless. */
const TOKENS_MAX = 1000;

/** One word, number, sign or picture: every reading of it, and where it stands as typed. */
export interface Token {
  views: string[];
  start: number;
  end: number;
  /** Place used for gaps; a sentence end leaves a hole of SENTENCE_GAP places. */
  place: number;
  sentence: number;
  /** Value when it reads as a number, else NaN. */
  value: number;
  /** 'd' decimal, 'n' whole, 't' time of day, '' no number. */
  number: 'd' | 'n' | 't' | '';
  /** Readings that cover several tokens, such as p.r.i.c.e, with the index after the last. */
  joins: { word: string; next: number }[];
  /** Place in the folded text. */
  at: number;
  to: number;
  capital: boolean;
}

/** Tokens of a text in order, whether each sentence asks, and whether some were left unread. */
export interface Tokens {
  list: Token[];
  asks: boolean[];
  cut: boolean;
  /** The folded text the tokens were cut from. */
  text: string;
}

const SENTENCE_GAP = 16;
/** Shorter pieces end no sentence: "We. Bill. 14. An. Hour." is one. */
const SENTENCE_TOKENS_MIN = 3;
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
  '£': 'l',
  '+': 't',
};
const SIGNS = '$€£¥₱₹%@';
const ENDINGS = new Set(['re', 've', 'll', 'd', 'm']);
/** French words that lose their vowel before another: l'heure, qu'on. */
const ELIDED = new Set(['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu']);

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 127 && /\p{L}/u.test(String.fromCharCode(code)));
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function leetInside(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if (!'@$!*|€£+'.includes(sign)) return false;
  const after = isWord(text.charCodeAt(at + 1));
  if ('$€£'.includes(sign) && isDigit(text.charCodeAt(at + 1))) return false;
  const before = at > 0 && isWord(text.charCodeAt(at - 1));
  if (before && after) return !(sign === '+' || sign === '*') || !isDigit(text.charCodeAt(at + 1));
  return !before && sign === '$' && after && isLetter(text.charCodeAt(at + 1));
}

/** End of the word or number that starts at `at`. */
function wordEnd(text: string, at: number): number {
  let end = at;
  const digits = isDigit(text.charCodeAt(at));
  for (; end < text.length && end - at < 60; end += 1) {
    if (isWord(text.charCodeAt(end)) || leetInside(text, end)) continue;
    const after = text.charCodeAt(end + 1);
    const sign = text[end] ?? '';
    if (sign === "'" && end > at && isLetter(after)) continue;
    const inner = digits && end > at && isDigit(text.charCodeAt(end - 1)) && isDigit(after);
    if (inner && ".,:'".includes(sign)) continue;
    break;
  }
  return end;
}

function squeeze(word: string): string[] {
  if (!/(.)\1\1/u.test(word)) return [];
  return [word.replace(/(.)\1{2,}/gu, '$1'), word.replace(/(.)\1{2,}/gu, '$1$1')];
}

function leetViews(word: string): string[] {
  let plain = '';
  for (const sign of word) plain += LEET[sign] ?? sign;
  const out = [plain];
  if (word.includes('1')) {
    out.push([...word].map((sign) => (sign === '1' ? 'l' : (LEET[sign] ?? sign))).join(''));
  }
  return out;
}

/** Every reading of one folded word, the plainest first. */
function viewsOf(word: string): string[] {
  if (/^[a-z]+$/u.test(word)) return [word, ...squeeze(word)];
  const out: string[] = [];
  if (word.includes('*')) {
    out.push(word.replaceAll('*', ''));
    for (const vowel of 'aeiou') out.push(word.replace('*', vowel));
  }
  const cut = word.indexOf("'");
  if (cut > 0) {
    const tail = word.slice(cut + 1);
    if (ELIDED.has(word.slice(0, cut)) && tail.length > 1) out.push(tail);
    if (ENDINGS.has(tail)) out.push(word.slice(0, cut), word.replaceAll("'", ''));
    else out.push(word.replaceAll("'", ''), word.slice(0, cut));
  } else out.push(word);
  if (/[a-z]/u.test(word) && /[^a-z']/u.test(word)) {
    for (const view of leetViews(word)) out.push(view, ...squeeze(view));
  } else out.push(...squeeze(word));
  return out;
}

const NO_NUMBER: Pick<Token, 'value' | 'number'> = { value: Number.NaN, number: '' };

function numberOf(word: string): Pick<Token, 'value' | 'number'> {
  if (!isDigit(word.charCodeAt(0))) return NO_NUMBER;
  const match = /^(\d{1,9})(?:([.,:'])(\d{1,3}))?([km]|st|nd|rd|th)?$/u.exec(
    word.replace(/(?<=\d)o+/gu, (run) => '0'.repeat(run.length)),
  );
  if (!match) return { value: Number.NaN, number: '' };
  const [, whole = '', sign, part, suffix] = match;
  if (suffix !== undefined && suffix.length === 2) return { value: Number.NaN, number: '' };
  if (sign === ':') return { value: Number.NaN, number: 't' };
  if (part === undefined)
    return { value: Number(whole) * (suffix === 'k' ? 1000 : 1), number: 'n' };
  if (part.length === 3 && sign !== '.') return { value: Number(whole + part), number: 'n' };
  return { value: Number(`${whole}.${part}`), number: 'd' };
}

interface Cursor {
  place: number;
  sentence: number;
  /** Tokens there were at the last sign that ends sentences. */
  marked: number;
}

function closeSentence(cursor: Cursor, asks: boolean[]): void {
  cursor.sentence += 1;
  asks[cursor.sentence] = false;
  cursor.place += SENTENCE_GAP;
}

function tokenAt(folded: Folded, typed: string, range: [number, number], cursor: Cursor): Token {
  const word = folded.text.slice(range[0], range[1]);
  const start = folded.from[range[0]] ?? 0;
  const first = typed[start] ?? '';
  return {
    views: viewsOf(word),
    start,
    end: folded.to[range[1] - 1] ?? start,
    place: cursor.place,
    sentence: cursor.sentence,
    ...numberOf(word),
    joins: [],
    at: range[0],
    to: range[1],
    capital: first !== first.toLowerCase(),
  };
}

function endsSentence(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === '?' || sign === '\n') return true;
  if (sign !== '.' && sign !== '!') return false;
  return at + 1 >= text.length || !isWord(text.charCodeAt(at + 1));
}

const JOINERS = '.-_/*|~ •·';
const JOIN_LETTERS_MAX = 24;

function isSingle(token: Token): boolean {
  return token.to - token.at === 1;
}

function joinSingles(list: Token[], text: string, first: number): number {
  const token = list[first];
  const after = list[first + 1];
  if (!token || !after || after.at !== token.to + 1) return first;
  const joiner = text[token.to] ?? 'x';
  if (!JOINERS.includes(joiner)) return first;
  let last = first;
  for (; last - first < JOIN_LETTERS_MAX; last += 1) {
    const here = list[last];
    const next = list[last + 1];
    if (!here || !next || !isSingle(next)) break;
    if (next.at !== here.to + 1 || text[here.to] !== joiner) break;
  }
  const end = list[last];
  if (!end || last - first < 2 || text.slice(end.to, end.to + 4).includes('=')) return last;
  const word = text.slice(token.at, end.to).replaceAll(joiner, '');
  for (const view of new Set(viewsOf(word))) token.joins.push({ word: view, next: last + 1 });
  // The first letter may be a word by itself: "a p r i c e".
  if ('aieouy'.includes(word[0] ?? '')) after.joins.push({ word: word.slice(1), next: last + 1 });
  return last;
}

function joinParts(list: Token[], text: string, first: number): void {
  let word = list[first]?.views[0] ?? '';
  for (let last = first; last < first + 5; last += 1) {
    const here = list[last];
    const next = list[last + 1];
    if (!here || !next || next.at !== here.to + 1) return;
    if (!'.-_/*'.includes(text[here.to] ?? 'x')) return;
    word += next.views[0] ?? '';
    if (word.length > JOIN_LETTERS_MAX) return;
    list[first]?.joins.push({ word, next: last + 2 });
  }
}

function addJoins(list: Token[], text: string): void {
  for (let at = 0; at < list.length; at += 1) {
    const token = list[at];
    if (token === undefined) return;
    if (!isSingle(token)) joinParts(list, text, at);
    else {
      const last = joinSingles(list, text, at);
      if (last === at) joinParts(list, text, at);
      else at = last;
    }
  }
}

/** Cuts a folded text into tokens; at most TOKENS_MAX, then `cut` is true. */
export function tokenise(folded: Folded, typed: string): Tokens {
  const { text } = folded;
  const list: Token[] = [];
  const asks: boolean[] = [false];
  const cursor: Cursor = { place: 0, sentence: 0, marked: 0 };
  for (let at = 0; at < text.length; ) {
    if (list.length >= TOKENS_MAX) return { list, asks, cut: true, text };
    const code = text.charCodeAt(at);
    let end = at + 1;
    if (isWord(code) || leetInside(text, at)) end = Math.max(wordEnd(text, at), at + 1);
    else if (code > 0xd7ff && code < 0xe000) end = at + 2;
    const isToken =
      end > at + 1 || isWord(code) || code > 0x2000 || SIGNS.includes(text[at] ?? ' ');
    if (isToken && code !== 32) {
      list.push(tokenAt(folded, typed, [at, end], cursor));
      cursor.place += 1;
    } else if (endsSentence(text, at)) {
      if (text[at] === '?') asks[cursor.sentence] = true;
      if (list.length - cursor.marked >= SENTENCE_TOKENS_MIN) closeSentence(cursor, asks);
      cursor.marked = list.length;
    }
    at = end;
  }
  addJoins(list, text);
  return { list, asks, cut: false, text };
}
