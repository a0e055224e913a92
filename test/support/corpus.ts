import { files } from './corpusFiles.ts';
import { letters } from './corpusLetters.ts';
import { pages } from './corpusPages.ts';

/** Strings by kind; a name says what a string is, or would do where nobody looked. */
export type Strings = Record<string, Record<string, string>>;

const kinds = { ...pages, ...files, ...letters };

/** What a hostile string aims at. */
type Kind = keyof typeof kinds;

/** One hostile string. */
interface Hostile {
  kind: Kind;
  name: string;
  text: string;
}

/** The corpus: each string fits into the shortest text of the house. */
export const corpus: readonly Hostile[] = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
  Object.entries(kinds[kind]).map(([name, text]) => ({ kind, name, text })),
);

/** Longer than any text of the house may be. */
export const overlong = 'x'.repeat(9_000);
