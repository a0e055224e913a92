import { fold } from './normalise.ts';
import type { Token, Tokens } from './tokens.ts';

/** Letters an inflected term may have after its own: `seat` meets seats, `tarifa` tarifas. */
const ENDING_MAX = 3;

/** Words of a term or phrase as they are compared: folded, without signs. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function meets(token: Token, word: string, inflected: boolean): boolean {
  return token.views.some((view) => {
    if (view === word) return true;
    return inflected && view.startsWith(word) && view.length - word.length <= ENDING_MAX;
  });
}

/** The index after a phrase that starts at token `at`; 0 when it does not. */
function phraseEnd(
  list: readonly Token[],
  at: number,
  words: readonly string[],
  inflected: boolean,
): number {
  const whole = words.join('');
  const join = list[at]?.joins.find((one) => one.word === whole);
  if (join) return join.next;
  for (let k = 0; k < words.length; k += 1) {
    const token = list[at + k];
    if (!token || !meets(token, words[k] ?? '', inflected)) return 0;
  }
  return at + words.length;
}

/** Where a phrase stands in a text, as offsets of the text as typed; disguises are seen through. */
export function placesOf(
  { list }: Tokens,
  words: readonly string[],
  inflected: boolean,
): [number, number][] {
  const out: [number, number][] = [];
  if (words.length === 0) return out;
  for (let at = 0; at < list.length; at += 1) {
    const next = phraseEnd(list, at, words, inflected);
    const start = list[at]?.start;
    const end = list[next - 1]?.end;
    if (next > 0 && start !== undefined && end !== undefined) out.push([start, end]);
  }
  return out;
}
