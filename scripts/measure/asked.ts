import { parseArgs } from 'node:util';
import type { Row } from './table.ts';

/** A whole number that may be asked for, with its bounds. */
interface Whole {
  says: string;
  normally: number;
  least: number;
  most: number;
}

/** Something to do besides, or not. */
interface Choice {
  says: string;
}

/** What a bench was asked: numbers by the name of their option; a choice taken is 1, else 0. */
export type Asked = Record<string, number>;

/** What a bench has found. */
export interface Result {
  rows: Row[];
  /** Sentences below the table. */
  notes: string[];
  /** Further facts for programs. */
  facts: Record<string, unknown>;
}

/** One measurement of the product beside its yardstick. */
export interface Bench {
  /** One sentence, for the list of benches. */
  says: string;
  /** What its rows mean. */
  help: string;
  options: Record<string, Whole | Choice>;
  run(asked: Asked): Promise<Result>;
}

/** Seats of one room: people of a summit (`peopleCount`) without its host's side. */
export const MOST_SEATS = 4_990;

/** The bounds of `--seats` and `--seconds`, which every bench has. */
export function seats(says: string, normally: number, least = 20, most = MOST_SEATS): Whole {
  return { says, normally, least, most };
}

/** As `seats`; a second is the shortest window. */
export function seconds(says: string, normally: number, most = 600): Whole {
  return { says, normally, least: 1, most };
}

/** Any other whole number. */
export function whole(says: string, normally: number, least: number, most: number): Whole {
  return { says, normally, least, most };
}

/** The options as text, a line each. */
export function listed(options: Bench['options']): string {
  const line = ([name, one]: [string, Whole | Choice]) =>
    'least' in one
      ? `  --${name} N`.padEnd(16) +
        `${one.says} (${one.least} to ${one.most}, normally ${one.normally})`
      : `  --${name}`.padEnd(16) + one.says;
  return Object.entries(options).map(line).join('\n');
}

/**
 * Reads the arguments after the bench's name.
 * @throws with a sentence when one is unknown, not whole or out of its bounds.
 */
export function read(options: Bench['options'], args: string[]): Asked & { help: number } {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean' },
      ...Object.fromEntries(
        Object.entries(options).map(([name, one]) => [
          name,
          { type: 'least' in one ? ('string' as const) : ('boolean' as const) },
        ]),
      ),
    },
  });
  const given = values as Record<string, string | boolean | undefined>;
  const asked = Object.entries(options).map(([name, one]): [string, number] => {
    if (!('least' in one)) return [name, given[name] ? 1 : 0];
    const number = given[name] === undefined ? one.normally : Number(given[name]);
    if (!Number.isInteger(number) || number < one.least || number > one.most) {
      throw new Error(`--${name} is a whole number from ${one.least} to ${one.most}`);
    }
    return [name, number];
  });
  return { help: given['help'] ? 1 : 0, ...Object.fromEntries(asked) };
}
