import { randomInt } from 'node:crypto';
import type { Response } from 'express';
import type { Cupboard } from '../../record/cupboard.ts';
import { type CookieCarrier, freshToken, hashed, type Jar, same } from './cookies.ts';
import { LETTERS } from './seats.ts';

/** A letter opens for ten minutes (trust 2.2 row 25). */
const LETTER_MS = 10 * 60_000;
/** Letters of the typed code, 36 bits, and how often it may be typed wrong. */
const CODE_LETTERS = 8;
const TRIES = 5;

const COOKIE = 'sign-in-asked';
const KIND = 'letter';

/** What goes into a letter, and nowhere else. */
export interface Letter {
  /** The end of the link. */
  token: string;
  /** Two groups of four capital letters. */
  code: string;
}

/** What a browser gets for a code: the folded address, another try, or nothing ever again. */
export type Typed = { mail: string } | 'wrong' | 'void';

interface Kept extends Record<string, unknown> {
  mail: string;
  link: string;
  code: string;
  wrong: number;
  untilMs: number;
}

/** What letters are made with; `now` is ms UTC. */
export interface LetterSettings {
  cupboard: Cupboard;
  jar: Jar;
  now: () => number;
}

/**
 * Letters that sign somebody in. The browser that asked holds a cookie of its own; the link opens
 * only there, and only by a button, since scanners of mail follow links. A letter read elsewhere
 * carries a code to type into the browser that asked.
 */
export class Letters {
  readonly #cupboard: Cupboard;
  readonly #jar: Jar;
  readonly #now: () => number;

  constructor({ cupboard, jar, now }: LetterSettings) {
    this.#cupboard = cupboard;
    this.#jar = jar;
    this.#now = now;
  }

  /** Keeps a letter for this browser, in place of an earlier one; `mail` is empty when unlisted. */
  async ask(request: CookieCarrier, response: Response, mail: string): Promise<Letter> {
    const before = this.#jar.read(request, COOKIE);
    if (before !== '') await this.#cupboard.take(KIND, hashed(before));
    const asked = freshToken();
    const token = freshToken();
    const letters = Array.from({ length: CODE_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]);
    const untilMs = this.#now() + LETTER_MS;
    const kept: Kept = {
      ...{ mail, link: hashed(token), code: codeMark(asked, letters.join('')), wrong: 0, untilMs },
    };
    await this.#cupboard.put(KIND, hashed(asked), kept, untilMs);
    this.#jar.give(response, COOKIE, asked, LETTER_MS);
    return { token, code: letters.join('').replace(/(?<=^.{4})/, '-') };
  }

  /** Whether a link would open in this browser; asking changes nothing. */
  async fits(request: CookieCarrier, token: string): Promise<'here' | 'elsewhere' | 'void'> {
    const asked = this.#jar.read(request, COOKIE);
    if (asked === '') return 'elsewhere';
    const kept = (await this.#cupboard.get(KIND, hashed(asked))) as Kept | undefined;
    return kept && same(kept.link, hashed(token)) ? 'here' : 'void';
  }

  /** Opens a letter by its link, once, in the browser that asked: the folded address. */
  async open(request: CookieCarrier, response: Response, token: string): Promise<string> {
    if ((await this.fits(request, token)) !== 'here') return '';
    const kept = await this.#cupboard.take(KIND, hashed(this.#jar.read(request, COOKIE)));
    this.#jar.drop(response, COOKIE);
    return String(kept?.['mail'] ?? '');
  }

  /** Opens a letter by its typed code. The letter is away while it is tried: no two try at once. */
  async type(request: CookieCarrier, response: Response, said: string): Promise<Typed> {
    const asked = this.#jar.read(request, COOKIE);
    const kept = (await this.#cupboard.take(KIND, hashed(asked))) as Kept | undefined;
    const right =
      kept && same(kept.code, codeMark(asked, said.toUpperCase().replace(/[^A-Z]/g, '')));
    if (kept && !right && kept.wrong + 1 < TRIES) {
      const again = { ...kept, wrong: kept.wrong + 1 };
      await this.#cupboard.put(KIND, hashed(asked), again, kept.untilMs);
      return 'wrong';
    }
    this.#jar.drop(response, COOKIE);
    return right && kept.mail !== '' ? { mail: kept.mail } : 'void';
  }
}

/** A code is short: mixed with the browser's own secret, what is kept of it can't be guessed. */
function codeMark(asked: string, code: string): string {
  return hashed(`${asked}\n${code}`);
}
