import { TEXT_UNITS_MAX } from '../read/normalise.ts';

const SENTENCES_MAX = 12;

/** Sentences of three words and more, when there are at least two. */
export function sentencesOf(text: string): string[] {
  const parts = text.slice(0, TEXT_UNITS_MAX).split(/[.!?\n]\s/u);
  const long = parts.filter((part) => part.trim().split(' ').length > 2);
  return long.length > 1 ? long.slice(0, SENTENCES_MAX) : [];
}

/** Longer texts are no pieces of one message. */
const FRAGMENT_WORDS_MAX = 12;

/** The last texts that may be pieces of one message with this one, oldest first. */
export function fragments(parts: readonly string[], text: string): string[] {
  const short = (one: string) => one.trim().split(/\s+/u).length <= FRAGMENT_WORDS_MAX;
  const from = parts.findLastIndex((part) => !short(part)) + 1;
  return short(text) ? parts.slice(from) : [];
}
