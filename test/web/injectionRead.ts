import { parse } from 'csv-parse/sync';
import type { Planting } from '../support/planted.ts';
import type { Seen } from '../support/plantedSummit.ts';

/** One door as it answered over harmless words and over hostile ones. */
export interface Pair {
  door: string;
  calm: Seen;
  evil: Seen;
  laid: Planting[];
}

/** Puts the answers of two summits side by side. */
export function paired(calm: Seen[], evil: Seen[], laid: Planting[]): Pair[] {
  const name = ({ who, moment, door }: Seen) => `${who} ${moment} ${door}`;
  const found = new Map(calm.map((one) => [name(one), one]));
  return evil.map((one) => ({
    ...{ door: one.door, evil: one, laid },
    calm: found.get(name(one)) as Seen,
  }));
}

/** A text without the marks that turn or isolate: the house may add or cut them where it shows. */
export function unturned(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/** A text without receipts' marks: they prove the words, and so differ with them. */
export function proofless(text: string): string {
  return text.replace(/\b([0-9a-f]{4} ){7}[0-9a-f]{4}\b/g, 'a mark');
}

/** Values that name one opening of a room, or prove its words. */
const OWN = /^\.(epoch|(entries|receipts)\[\]\.(pledge|salt|sealed|mark)): /;

/** What a text over harmless words becomes over hostile ones. */
export function expectedOf(text: string, { laid }: Pick<Pair, 'laid'>): string {
  return text.replace(/calm(\d{4})/g, (_whole, at: string) => laid[Number(at) - 1]?.kept ?? '');
}

/** Every value of a document with its path, places in lists aside, sorted. */
function leaves(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, `${at}[]`)).sort();
  if (value === null || typeof value !== 'object') return [`${at}: ${value}`];
  return Object.entries(value)
    .flatMap(([name, one]) => leaves(one, `${at}.${name}`))
    .sort();
}

/** What of a JSON document is not what was typed. */
export function documentFaults(pair: Pair): string[] {
  const read = ({ body }: Seen) =>
    leaves(JSON.parse(proofless(body))).filter((leaf) => !OWN.test(leaf));
  const wanted = read(pair.calm).map((leaf) => unturned(expectedOf(leaf, pair)));
  const found = read(pair.evil).map(unturned);
  const lost = wanted.filter((leaf) => !found.includes(leaf));
  return [...lost, ...(found.length === wanted.length ? [] : ['another count'])];
}

/** Lines of Markdown with their house's mark cut off. */
function lines(body: string): [mark: string, said: string][] {
  return body.split('\n').map((line) => {
    const mark = /^(# |## |- )?/.exec(line)?.[0] ?? '';
    return [mark, line.slice(mark.length)];
  });
}

const SPECIAL = /[\\`*_{}[\]<>()#+\-.!|~&=]/;

/** What a reader of Markdown would take for more than words. */
export function literalFaults(pair: Pair): string[] {
  const bare = (said: string) => said.replace(/\\([!-/:-@[-`{-~])/g, '');
  const plain = (said: string) => said.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  const flat = (said: string) => unturned(proofless(said)).replace(/\s+/g, ' ').trim();
  const marked = lines(pair.evil.body).filter(
    ([, said]) => SPECIAL.test(bare(said)) || /^\s/.test(said),
  );
  const count = (body: string, mark: string) => lines(body).filter(([one]) => one === mark).length;
  const more = ['# ', '## ', '- '].filter(
    (mark) => count(pair.calm.body, mark) !== count(pair.evil.body, mark),
  );
  const wanted = flat(
    expectedOf(
      lines(pair.calm.body)
        .map(([, said]) => plain(said))
        .join('\n'),
      pair,
    ),
  );
  const found = flat(
    lines(pair.evil.body)
      .map(([, said]) => plain(said))
      .join('\n'),
  );
  return [
    ...marked.map(([, said]) => `marked: ${said}`),
    ...more.map((mark) => `another count of ${mark}`),
    ...(sorted(wanted) === sorted(found) ? [] : [`other words: ${unlike(wanted, found)}`]),
  ];
}

/** Words of one text that the other lacks. */
function unlike(wanted: string, found: string): string {
  const words = found.split(' ');
  return wanted
    .split(' ')
    .filter((word) => !words.includes(word))
    .join(' ');
}

/** Lists stand in the order of hostile names: only their words are compared. */
const sorted = (text: string) => text.split(' ').sort().join(' ');

/** Whether a spreadsheet would take a cell for a formula, whatever stands invisibly before it. */
export function calculates(cell: string): boolean {
  return /^[\s\p{Cf}\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell);
}

/** What is wrong with a table, read with commas as written, or with other marks as some programs do. */
export function tableFaults({ calm, evil, laid }: Pair): string[] {
  const rows = parse(evil.body, { bom: true }) as string[][];
  const before = parse(calm.body, { bom: true }) as string[][];
  const shape = rows.every((row) => row.length === 6) && rows.length === before.length;
  const elsewhere = evil.body.split(/[\n;\t]/).map((one) => one.replace(/^[\s"]+/, ''));
  const live = [...rows.flat(), ...elsewhere].filter(calculates);
  const words = (cells: string[][]) =>
    cells.flat().map((cell) => unturned(cell).replace(/['\s]/g, ''));
  const found = words(rows).sort();
  const wanted = words(before.map((row) => row.map((cell) => expectedOf(cell, { laid })))).sort();
  const lost = wanted.filter((one) => !found.includes(one));
  return [...(shape ? [] : ['another shape']), ...live, ...lost.map((one) => `lost: ${one}`)];
}

const PROPERTIES = [
  ...['BEGIN', 'END', 'VERSION', 'PRODID', 'NAME', 'X-WR-CALNAME', 'UID', 'SEQUENCE', 'DTSTAMP'],
  ...['DTSTART', 'DTEND', 'X-MICROSOFT-CDO-ALLDAYEVENT', 'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT'],
  ...['SUMMARY', 'DESCRIPTION'],
];

/** What is wrong with a calendar, unfolded. */
export function calendarFaults({ calm, evil }: Pair): string[] {
  const long = evil.body.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
  const whole = evil.body.replace(/\r\n[ \t]/g, '');
  const names = whole
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .map((line) => line.split(/[:;]/, 1)[0] ?? '');
  const foreign = names.filter((name) => name !== '' && !PROPERTIES.includes(name));
  const events = (body: string) => body.split('\r\nBEGIN:VEVENT\r\n').length;
  const count = events(whole) === events(calm.body) ? [] : ['another count of events'];
  return [...long, ...foreign.map((name) => `property ${name}`), ...count];
}
