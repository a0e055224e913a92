import { NOT_NAMES } from '../data/en/places.ts';
import { conceptOf } from './names.ts';
import type { Hit } from './pattern.ts';
import { spansOfPrivate } from './private.ts';
import type { Token, Tokens } from './tokens.ts';

/** What addShapes needs of a reading: where words were found, and a way to note more. */
interface Notes {
  readonly found: ReadonlyMap<number, Hit[]>;
  note(concept: number, first: number, next: number, disguised?: boolean): void;
}

/** From here a count of people or seats says how large a vendor is. */
const BIG_MIN = 25;

const ID = {
  num: conceptOf('#NUM'),
  dec: conceptOf('#DEC'),
  big: conceptOf('#BIG'),
  bigWord: conceptOf('BIGWORD'),
  money: conceptOf('#MONEY'),
  percent: conceptOf('#PCT'),
  secret: conceptOf('#SECRET'),
  digits: conceptOf('#DIGITS'),
  name: conceptOf('#NAME'),
  cap: conceptOf('#CAP'),
  party: conceptOf('#PARTY'),
  word: conceptOf('NUMWORD'),
  currency: conceptOf('CURRENCY'),
  percentWord: conceptOf('PERCENT'),
  title: conceptOf('TITLE'),
};

function noteNumbers(notes: Notes, tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    if (token.number === 'd') notes.note(ID.dec, at, at + 1);
    if (token.number === 'n' && token.value >= BIG_MIN) notes.note(ID.big, at, at + 1);
    if (token.number === 'd' || token.number === 'n') notes.note(ID.num, at, at + 1);
  });
  for (const hit of notes.found.get(ID.bigWord) ?? []) notes.note(ID.big, hit.first, hit.next);
  for (const hit of notes.found.get(ID.word) ?? []) notes.note(ID.num, hit.first, hit.next);
}

function noteUnits(notes: Notes): void {
  const currencies = notes.found.get(ID.currency) ?? [];
  const percents = notes.found.get(ID.percentWord) ?? [];
  if (currencies.length + percents.length === 0) return;
  const near = new Map<number, Hit>();
  for (const hit of notes.found.get(ID.num) ?? []) {
    near.set(hit.first, hit);
    near.set(hit.next - 1, hit);
  }
  for (const unit of currencies) {
    const after = near.get(unit.next);
    const before = near.get(unit.first - 1) ?? near.get(unit.first - 2);
    if (after) notes.note(ID.money, unit.first, after.next);
    else if (before) notes.note(ID.money, before.first, unit.next);
  }
  for (const unit of percents) {
    const before = near.get(unit.first - 1);
    if (before) notes.note(ID.percent, before.first, unit.next);
  }
}

/** Whether a word means something in the languages read; a name does not. */
type Knows = (word: string) => boolean;

function isProper(token: Token | undefined, known: Knows): token is Token {
  if (!token?.capital || token.number !== '' || token.to - token.at < 2) return false;
  const word = token.views[0] ?? '';
  return !known(word) && !NOT_NAMES.has(word) && /^[\p{L}']+$/u.test(word);
}

function noteNames(notes: Notes, tokens: readonly Token[], known: Knows): void {
  const titles = new Set((notes.found.get(ID.title) ?? []).map((hit) => hit.first));
  tokens.forEach((token, at) => {
    if (titles.has(at) && tokens[at + 1]?.capital === true) notes.note(ID.name, at, at + 2);
    if (!isProper(token, known)) return;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (before && before.sentence === token.sentence) notes.note(ID.cap, at, at + 1);
    const joined = after !== undefined && after.at === token.to + 1;
    if (joined && isProper(after, known)) notes.note(ID.name, at, at + 2);
    else if (joined && after.capital && after.to - after.at === 1) notes.note(ID.name, at, at + 2);
  });
}

function isSecretWord(token: Token, text: string): boolean {
  let end = token.to;
  while (end < text.length && end - token.at < 40 && /[^\s,;)]/u.test(text[end] ?? ' ')) end += 1;
  const word = text.slice(token.at, end);
  if (word.length < 5 || !/[a-z]/u.test(word)) return false;
  return /\d/u.test(word) || /[a-z][_!#@][a-z]/u.test(word);
}

function noteSecrets(notes: Notes, tokens: readonly Token[], text: string): void {
  tokens.forEach((token, at) => {
    const glued = at > 0 && /\S/u.test(text[token.at - 1] ?? ' ');
    if (!glued && isSecretWord(token, text)) notes.note(ID.secret, at, at + 1);
    const long = token.to - token.at;
    if (token.number === 'n' && long >= 3 && long <= 9) notes.note(ID.digits, at, at + 1);
  });
}

function noteParties(notes: Notes, tokens: readonly Token[], parties: ReadonlySet<string>): void {
  if (parties.size === 0) return;
  tokens.forEach((token, at) => {
    if (token.views.some((view) => parties.has(view))) notes.note(ID.party, at, at + 1);
  });
}

function notePrivate(notes: Notes, tokens: readonly Token[], text: string): void {
  for (const { kind, start, end } of spansOfPrivate(text)) {
    const first = tokens.findIndex((token) => token.to > start);
    if (first < 0) continue;
    let next = first;
    while (next < tokens.length && (tokens[next]?.at ?? end) < end) next += 1;
    notes.note(conceptOf(`#${kind}`), first, Math.max(next, first + 1));
  }
}

/**
 * Adds figures, names of people and parties, secret-looking words and private numbers to what a
 * reading found.
 */
export function addShapes(
  notes: Notes,
  { list, text }: Tokens,
  parties: ReadonlySet<string>,
  known: Knows,
): void {
  noteNumbers(notes, list);
  noteUnits(notes);
  noteNames(notes, list, known);
  noteSecrets(notes, list, text);
  noteParties(notes, list, parties);
  notePrivate(notes, list, text);
}
