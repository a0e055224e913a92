import type { Lexicon } from './read/lexicon.ts';
import { conceptOf } from './read/names.ts';
import { fold } from './read/normalise.ts';
import type { Hit } from './read/pattern.ts';
import { spansOfPrivate } from './read/private.ts';
import { Reading } from './read/reading.ts';
import { type Token, tokenise } from './read/tokens.ts';

const DOT = '•';
const NONE: ReadonlySet<string> = new Set();
const VALUE_REACH = 6;
const NAME_REACH = 12;
const PART_UNITS = 1900;
const ID_WORDS = [
  'ssn',
  'social',
  'passport',
  'id',
  'badge',
  'employee',
  'account',
  'acct',
  'pin',
  'license',
  'tin',
];

const OPENERS: ReadonlySet<string> = new Set([
  'password',
  'passcode',
  'passphrase',
  'pass',
  'pw',
  'pwd',
  'pin',
  'login',
  'user',
  'token',
  'otp',
]);

type Span = [number, number];

function hitsOf(found: ReadonlyMap<number, Hit[]>, name: string): readonly Hit[] {
  return found.get(conceptOf(name)) ?? [];
}

/** End of the run of non-blank characters that covers `at`; a closing sign is left outside. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[^\s,;)]/u.test(text[end] ?? ' ')) end += 1;
  return end;
}

function secretSpans(
  text: string,
  tokens: readonly Token[],
  found: ReadonlyMap<number, Hit[]>,
): Span[] {
  const names = [...hitsOf(found, 'SECRETNAME'), ...hitsOf(found, 'SECRETHARD')];
  if (names.length === 0) return [];
  const values = [...hitsOf(found, '#SECRET'), ...hitsOf(found, '#DIGITS')];
  const spans: Span[] = [];
  const take = (index: number): void => {
    const token = tokens[index];
    if (token) spans.push([token.start, Math.max(token.end, wordEnd(text, token.start))]);
  };
  for (const hit of values) {
    const near = names.some((name) => Math.abs(name.place - hit.place) <= VALUE_REACH);
    if (near && !names.some((name) => name.first === hit.first)) take(hit.first);
  }
  for (const { first, next } of names) {
    const sure = OPENERS.has(tokens[first]?.views[0] ?? '');
    const link = tokens[next]?.views[0] ?? '';
    const between = text.slice(tokens[next - 1]?.end ?? 0, tokens[next]?.start ?? 0);
    if (sure && /[:=/]\s*$/u.test(between)) take(next);
    else if (sure && (link === 'is' || link === 'was')) take(next + 1);
  }
  return spans;
}

function idSpans(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  tokens.forEach((token, at) => {
    if (!token.views.some((view) => ID_WORDS.includes(view))) return;
    for (let k = at + 1; k <= at + 5; k += 1) {
      const next = tokens[k];
      if (!next || next.place > token.place + VALUE_REACH) break;
      const word = text.slice(next.start, next.end);
      if (/\d/u.test(word) && next.to - next.at > 1) spans.push([next.start, next.end]);
    }
  });
  return spans;
}

function healthSpans(tokens: readonly Token[], found: ReadonlyMap<number, Hit[]>): Span[] {
  const people = [...hitsOf(found, '#NAME'), ...hitsOf(found, '#CAP'), ...hitsOf(found, 'SHEHE')];
  const spans: Span[] = [];
  for (const hit of hitsOf(found, 'HEALTH')) {
    if (!people.some((one) => Math.abs(one.place - hit.place) <= NAME_REACH)) continue;
    const start = tokens[hit.first]?.start;
    const end = tokens[hit.next - 1]?.end;
    if (start !== undefined && end !== undefined) spans.push([start, end]);
  }
  return spans;
}

function maskPart(text: string, lexicons: readonly Lexicon[]): string {
  const folded = fold(text);
  const tokens = tokenise(folded, text);
  const { found } = new Reading(tokens, text, NONE, lexicons);
  const spans: Span[] = [
    ...secretSpans(text, tokens.list, found),
    ...idSpans(text, tokens.list),
    ...healthSpans(tokens.list, found),
  ];
  for (const { kind, start, end } of spansOfPrivate(folded.text)) {
    if (kind !== 'PAN' && kind !== 'GOVID') continue;
    spans.push([folded.from[start] ?? 0, folded.to[end - 1] ?? text.length]);
  }
  let out = text;
  for (const [start, end] of spans) {
    out = out.slice(0, start) + DOT.repeat(end - start) + out.slice(end);
  }
  return out;
}

/** Cuts a text into parts of at most PART_UNITS, after a blank where there is one. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + PART_UNITS, text.length);
    const blank = text.lastIndexOf(' ', end);
    if (end < text.length && blank > at + PART_UNITS / 2) end = blank + 1;
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}

/**
 * Replaces secrets, payment numbers, government and passport numbers and health facts about a
 * person by dots of the same UTF-16 length (ground-rules.md 2.4, H6); a part that cannot be read
 * is replaced whole.
 */
export function maskWith(text: string, lexicons: readonly Lexicon[]): string {
  return partsOf(text)
    .map((part) => {
      try {
        return maskPart(part, lexicons);
      } catch {
        return DOT.repeat(part.length);
      }
    })
    .join('');
}
