import { createHash } from 'node:crypto';

/** A secret's own word, and the whole of what was said with it. */
export interface Canary {
  word: string;
  said: string;
}

/** Base64 of a word wherever it may start within three bytes, without what its neighbours decide. */
function base64Forms(word: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(word)]);
    const text = bytes.toString('base64').replace(/=+$/, '');
    const whole = text.slice([0, 2, 3][before], bytes.length % 3 === 0 ? undefined : -1);
    return [whole, whole.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** Digests of a text, as they are usually written. */
function digests(text: string): string[] {
  return ['md5', 'sha1', 'sha256'].flatMap((name) => {
    const made = createHash(name).update(text).digest();
    return [made.toString('hex'), made.toString('base64'), made.toString('base64url')];
  });
}

/**
 * Every form of a secret that is looked for. A word is plain letters, so that escaping for HTML,
 * JSON or an address leaves it as it is; its digests are looked for, and those of the sentence.
 */
function formsOf({ word, said }: Canary): { folded: string[]; exact: string[] } {
  const named = `${word[0]?.toUpperCase()}${word.slice(1)}`;
  const hex = [word, named].map((one) => Buffer.from(one).toString('hex'));
  const wide = Buffer.from(word, 'utf16le').toString('latin1');
  const exact = [word, named].flatMap(base64Forms);
  return {
    folded: [word, ...hex, wide],
    exact: [...exact, ...[word, named, said].flatMap(digests)],
  };
}

/** The kinds of secrets of which any form stands in a text. */
export function finder<K extends string>(canaries: Record<K, Canary>): (text: string) => K[] {
  const forms = (Object.entries(canaries) as [K, Canary][]).map(
    ([kind, canary]) => [kind, formsOf(canary)] as const,
  );
  return (text) => {
    const folded = text.toLowerCase();
    return forms.flatMap(([kind, found]) => {
      const there =
        found.folded.some((form) => folded.includes(form)) ||
        found.exact.some((form) => text.includes(form));
      return there ? [kind] : [];
    });
  };
}

/** A letter as its reader sees it: soft breaks joined, quoted bytes read. */
export function unquoted(letter: string): string {
  const joined = letter.replace(/=\r?\n/g, '');
  return joined.replace(/=([0-9A-F]{2})/g, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
