import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Commands a seat may send: 40 at once, 20 a second on average (trust 2.2 row 35). */
const COMMANDS = { points: 40, duration: 2 };
/** Pages, views and syncs a seat may ask for: 200 in ten seconds. */
const LOOKS = { points: 200, duration: 10 };
/** Drafts a seat may have weighed while typing: 12 in five seconds. */
const DRAFTS = { points: 12, duration: 5 };
/** Failed join codes, unknown links and unknown cookies of one address a minute. */
const FAILURES = { points: 60, duration: 60 };

/** Letters to one mail address, listed or not: 5 in a quarter of an hour. */
const LETTERS = { points: 5, duration: 900 };
/** Askings to sign in from one address, behind which a whole office may sit: 30 as long. */
const ASKINGS = { points: 30, duration: 900 };

/** Slows one seat, or an address that guesses; a whole room may sit behind one address. */
export interface Pace {
  /** Whether this seat may ask now. */
  command(summit: string, person: string): Promise<boolean>;
  /** Whether this seat may look now: a page, a view, a sync. */
  look(summit: string, person: string): Promise<boolean>;
  /** Whether this seat may have a draft weighed now. */
  weigh(summit: string, person: string): Promise<boolean>;
  /** Whether this address may try a code or link now. */
  mayTry(address: string): Promise<boolean>;
  failed(address: string): Promise<void>;
  /** Whether this address may ask to sign in now; with a mail, whether that may get a letter. */
  asks(address: string, mail?: string): Promise<boolean>;
}

/** Limits kept in memory: they start anew with the process. */
export function openPace(): Pace {
  const commands = new RateLimiterMemory(COMMANDS);
  const looks = new RateLimiterMemory(LOOKS);
  const drafts = new RateLimiterMemory(DRAFTS);
  const failures = new RateLimiterMemory(FAILURES);
  const letters = new RateLimiterMemory(LETTERS);
  const askings = new RateLimiterMemory(ASKINGS);
  const within = (spent: Promise<unknown>) =>
    spent.then(
      () => true,
      () => false,
    );
  return {
    command: (summit, person) => within(commands.consume(`${summit}/${person}`)),
    look: (summit, person) => within(looks.consume(`${summit}/${person}`)),
    weigh: (summit, person) => within(drafts.consume(`${summit}/${person}`)),
    async mayTry(address) {
      const found = await failures.get(address);
      return (found?.consumedPoints ?? 0) < FAILURES.points;
    },
    failed: async (address) => void (await within(failures.consume(address))),
    asks: async (address, mail) =>
      (await within(askings.consume(address))) &&
      (mail === undefined || (await within(letters.consume(mail)))),
  };
}
