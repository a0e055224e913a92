import { FOLDS } from '../data/folds.ts';

/** Longest text that is read, in UTF-16 units; what lies beyond is never judged harmless. */
export const TEXT_UNITS_MAX = 4000;

/** Folded text: one entry of `from` and `to` (typed offsets, UTF-16) per unit of `text`. */
export interface Folded {
  text: string;
  from: Int32Array;
  to: Int32Array;
}

const HIDDEN = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0]/u;
const MARKS = /[\p{M}\p{Cf}]/gu;
const CACHE_MAX = 4096;
const cache = new Map<number, string>();

function foldOne(code: number): string {
  const typed = String.fromCodePoint(code);
  if (HIDDEN.test(typed)) return '';
  const known = FOLDS.get(typed);
  if (known !== undefined) return known;
  let out = '';
  for (const part of typed.normalize('NFKD').replace(MARKS, '').toLowerCase()) {
    out += FOLDS.get(part) ?? part;
  }
  return out.replace(MARKS, '');
}

function foldCached(code: number): string {
  const seen = cache.get(code);
  if (seen !== undefined) return seen;
  const folded = foldOne(code);
  if (cache.size < CACHE_MAX) cache.set(code, folded);
  return folded;
}

/**
 * Lower case, no format characters, no marks, compatibility forms and look-alikes folded to ASCII,
 * every folded unit traced back to the units as typed.
 */
export function fold(typed: string): Folded {
  const end = Math.min(typed.length, TEXT_UNITS_MAX);
  const room = end * 4 + 8;
  const from = new Int32Array(room);
  const to = new Int32Array(room);
  let text = '';
  for (let at = 0; at < end; ) {
    const code = typed.codePointAt(at) ?? 32;
    const width = code > 0xffff ? 2 : 1;
    let folded: string;
    if (code > 127) folded = foldCached(code).slice(0, 8);
    else folded = code > 64 && code < 91 ? String.fromCharCode(code + 32) : (typed[at] ?? '');
    if (text.length + folded.length > room) break;
    for (let k = 0; k < folded.length; k += 1) {
      from[text.length + k] = at;
      to[text.length + k] = at + width;
    }
    text += folded;
    at += width;
  }
  return { text, from, to };
}
