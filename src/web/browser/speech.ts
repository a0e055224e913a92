/** Texts of one language by key; plural forms end in `_one` and `_other`. */
export type Texts = Record<string, string>;

/** One compile setting for both ends, so that both render the same bytes. */
export const compileOptions = {
  knownHelpers: { t: true, eq: true, or: true, not: true, date: true, clock: true, list: true },
  knownHelpersOnly: true,
  strict: true,
};

type Hash = Record<string, unknown>;

/** Letters that are read from the right, and marks that turn what follows. */
const TURNING =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{1efff}]/u;

/** Words that turn nothing beside them: each line isolated, without marks that could end that. */
export function isolated(text: string): string {
  if (!TURNING.test(text)) return text;
  const lines = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').split('\n');
  return lines.map((line) => (line === '' ? '' : `\u2068${line}\u2069`)).join('\n');
}

/** A text with `{name}` places filled; `count` picks the plural form. An unknown key is a fault. */
export function say(texts: Texts, key: string, fill: Hash = {}): string {
  const count = fill['count'];
  const plural = typeof count === 'number' ? `${key}_${count === 1 ? 'one' : 'other'}` : key;
  const text = texts[plural] ?? texts[key];
  if (text === undefined) throw new Error(`no text ${key}`);
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => isolated(String(fill[name] ?? '')));
}

const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'full' };
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** The format of a zone; of UTC where a record or a reader's browser knows no such zone. */
function made(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
}

/** Making a format costs more than a hundred uses of it: each is made once per zone. */
function formatOf(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${timeZone} ${options === DAY}`;
  const found = formats.get(name) ?? made(timeZone, options);
  formats.set(name, found);
  return found;
}

function moment(atMs: unknown, zone: unknown, options: Intl.DateTimeFormatOptions): string {
  const timeZone = typeof zone === 'string' && zone !== '' ? zone : 'UTC';
  return formatOf(timeZone, options).format(Number(atMs));
}

interface Given {
  hash: Hash;
}

/**
 * What templates may say beside plain values. `t` takes a key, or parts of a key joined by dots;
 * `clock` and `date` take ms UTC and the summit's time zone.
 */
export function wording(texts: Texts) {
  return {
    t(...said: unknown[]): string {
      const { hash } = said.pop() as Given;
      return say(texts, said.map(slug).join('.'), hash);
    },
    eq: (a: unknown, b: unknown) => a === b,
    or: (...said: unknown[]) => said.slice(0, -1).some(Boolean),
    not: (a: unknown) => !a,
    date: (at: unknown, zone: unknown) => moment(at, zone, DAY),
    clock: (at: unknown, zone: unknown) => moment(at, zone, TIME),
    list: (values: unknown) =>
      Array.isArray(values) ? values.map((one) => isolated(String(one))).join(', ') : '',
  };
}

function slug(part: unknown): string {
  return String(part).replace(/ /g, '-');
}
