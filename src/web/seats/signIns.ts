import type { Request, Response } from 'express';
import type { Cupboard } from '../../record/cupboard.ts';
import { type CookieCarrier, freshToken, hashed, type Jar } from './cookies.ts';
import { type Device, deviceOf } from './device.ts';

/** A sign-in that nobody uses ends after 12 hours, and any after 30 days. */
const IDLE_MS = 12 * 3_600_000;
const LIFE_MS = 30 * 86_400_000;
/** How exactly `seenAtMs` is kept, ms: more often would only wear the disk. */
const SEEN_EVERY_MS = 60_000;
/** Sign-ins one mail address may have at a time; one more ends the oldest. */
const SIGN_INS_COUNT = 20;

const COOKIE = 'sign-in';
/** Kinds in the cupboard. Two, so that noting a use can never bring an ended sign-in back. */
const KEPT = 'sign-in';
const SEEN = 'sign-in-seen';

type Thing = Record<string, unknown>;

/** One browser in which a facilitator or counsel has signed in; `id` opens nothing. */
export interface SignIn extends Device {
  id: string;
  /** Folded, so that it compares. */
  mail: string;
  begunAtMs: number;
  seenAtMs: number;
}

/** What sign-ins are made with: who may, where they are kept, the clock in ms UTC. */
export interface SignInSettings {
  mails: readonly string[];
  cupboard: Cupboard;
  jar: Jar;
  now: () => number;
}

/** A mail address as it is compared: A to Z in lower case, nothing else touched. */
export function fold(mail: string): string {
  return mail.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function signInOf(id: string, kept: Thing, seen: Thing): SignIn {
  const { mail, browser, system, begunAtMs } = kept as Omit<SignIn, 'id' | 'seenAtMs'>;
  return { id, mail, browser, system, begunAtMs, seenAtMs: Number(seen['atMs']) };
}

/**
 * Who has signed in where. The cupboard knows; a view of it in memory answers at once, so that a
 * seat can be read without waiting. A request's own sign-in is looked up anew each time (`meet`),
 * everything else is at most as old as the last `fresh`.
 */
export class SignIns {
  readonly #mails: Map<string, string>;
  readonly #cupboard: Cupboard;
  readonly #jar: Jar;
  readonly #now: () => number;
  readonly #ends: (() => void)[] = [];
  #view = new Map<string, SignIn>();
  #changes = 0;

  constructor({ mails, cupboard, jar, now }: SignInSettings) {
    this.#mails = new Map(mails.map((mail) => [fold(mail), mail]));
    this.#cupboard = cupboard;
    this.#jar = jar;
    this.#now = now;
  }

  /** Whether anybody may sign in here at all. */
  get offered(): boolean {
    return this.#mails.size > 0;
  }

  /** A listed address as the operator wrote it: letters go there, not to what was typed. */
  listed(mail: string): string | undefined {
    return this.#mails.get(fold(mail));
  }

  /** The sign-in of this browser, as far as `meet` has seen it. */
  of(request: CookieCarrier): SignIn | undefined {
    const token = this.#jar.read(request, COOKIE);
    return token === '' ? undefined : this.standing(hashed(token));
  }

  /** A sign-in that has neither ended nor expired, of an address that is still listed. */
  standing(id: string): SignIn | undefined {
    const found = this.#view.get(id);
    if (!found || !this.#mails.has(found.mail)) return undefined;
    const untilMs = Math.min(found.seenAtMs + IDLE_MS, found.begunAtMs + LIFE_MS);
    return this.#now() < untilMs ? found : undefined;
  }

  /** Looks this browser's sign-in up, and notes that it is used. */
  async meet(request: CookieCarrier): Promise<void> {
    const token = this.#jar.read(request, COOKIE);
    if (token === '') return;
    const id = hashed(token);
    const [kept, seen] = await this.#undisturbed(() =>
      Promise.all([this.#cupboard.get(KEPT, id), this.#cupboard.get(SEEN, id)]),
    );
    if (!kept || !seen) return void this.#view.delete(id);
    this.#view.set(id, signInOf(id, kept, seen));
    await this.use(id);
  }

  /** Reads every sign-in again. */
  async fresh(): Promise<void> {
    const [kept, seen] = await this.#undisturbed(() =>
      Promise.all([this.#cupboard.list(KEPT), this.#cupboard.list(SEEN)]),
    );
    const seenOf = new Map(seen);
    this.#view = new Map(
      kept.flatMap(([id, thing]) => {
        const last = seenOf.get(id);
        return last ? [[id, signInOf(id, thing, last)]] : [];
      }),
    );
  }

  /** Notes that a sign-in is used, by a page or an open line. */
  async use(id: string): Promise<void> {
    const found = this.standing(id);
    const atMs = this.#now();
    if (!found || atMs - found.seenAtMs < SEEN_EVERY_MS) return;
    found.seenAtMs = atMs;
    const untilMs = Math.min(atMs + IDLE_MS, found.begunAtMs + LIFE_MS);
    // Reading goes on while nothing can be kept; the next use is noted instead.
    await this.#cupboard.put(SEEN, id, { atMs }, untilMs).catch(() => undefined);
  }

  /** Signs a browser in under a fresh token; whatever it carried before ends. */
  async begin(request: Request, response: Response, mail: string): Promise<void> {
    const before = this.#jar.read(request, COOKIE);
    if (before !== '') await this.end(hashed(before));
    const others = await this.list(mail);
    for (const { id } of others.slice(SIGN_INS_COUNT - 1)) await this.end(id);
    const token = freshToken();
    const id = hashed(token);
    const atMs = this.#now();
    const kept = { mail: fold(mail), ...deviceOf(request.get('user-agent')), begunAtMs: atMs };
    await this.#cupboard.put(SEEN, id, { atMs }, atMs + IDLE_MS);
    await this.#cupboard.put(KEPT, id, kept, atMs + LIFE_MS);
    this.#view.set(id, { id, ...kept, seenAtMs: atMs });
    this.#changes += 1;
    this.#jar.give(response, COOKIE, token, LIFE_MS);
  }

  /** Every sign-in of an address that stands, the latest first. */
  async list(mail: string): Promise<SignIn[]> {
    await this.fresh();
    const ids = [...this.#view.keys()];
    return ids
      .flatMap((id) => this.standing(id) ?? [])
      .filter((one) => one.mail === fold(mail))
      .sort((a, b) => b.begunAtMs - a.begunAtMs);
  }

  /** Ends a sign-in and every seat that came from it. */
  async end(id: string): Promise<void> {
    await this.#cupboard.take(KEPT, id);
    await this.#cupboard.take(SEEN, id);
    this.#view.delete(id);
    this.#changes += 1;
    for (const told of this.#ends) told();
  }

  /** Ends the sign-in of this browser and takes its cookie back. */
  async leave(request: CookieCarrier, response: Response): Promise<void> {
    const token = this.#jar.read(request, COOKIE);
    if (token !== '') await this.end(hashed(token));
    this.#jar.drop(response, COOKIE);
  }

  /** Called after each end on this node. */
  onEnd(told: () => void): void {
    this.#ends.push(told);
  }

  /** What was read while a sign-in began or ended here is older than that: it is read again. */
  async #undisturbed<Read>(read: () => Promise<Read>): Promise<Read> {
    for (;;) {
      const before = this.#changes;
      const found = await read();
      if (before === this.#changes) return found;
    }
  }
}
