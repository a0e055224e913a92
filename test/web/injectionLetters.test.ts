import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { commitmentsCsv, commitmentsIcs } from '../../src/web/export/commitments.ts';
import { openMailer } from '../../src/web/mail.ts';
import { corpus } from '../support/corpus.ts';
import { normalised } from '../support/planted.ts';
import { calmly, openPlanted, type Planted, Sown } from '../support/plantedSummit.ts';
import { calculates, calendarFaults, expectedOf, proofless, unturned } from './injectionRead.ts';

/** Files that leave the house for other programs, with each string by itself. */
const commitment = (said: string, id: string) => ({
  ...{ id, company: said, text: said, owner: said, done: said, progress: said },
  ...{ dueOn: '2027-05-31', gone: '' },
});
const commitments = corpus.map(({ text }, at) => commitment(text, `t${at}`));

describe('a table', () => {
  test('keeps every string in its cell, and calculates none', () => {
    const rows = parse(commitmentsCsv(commitments), { bom: true }) as string[][];
    expect(rows).toHaveLength(corpus.length + 1);
    expect(rows.filter((row) => row.length !== 6)).toEqual([]);
    expect(rows.flat().filter(calculates)).toEqual([]);
    const bare = (text: string) =>
      text.replace(/['\s\p{Cc}]/gu, '').replace(/\p{Surrogate}/gu, '\ufffd');
    expect(rows.slice(1).map((row) => bare(row[1] ?? ''))).toEqual(
      corpus.map(({ text }) => bare(text)),
    );
  });
});

describe('a calendar', () => {
  test('keeps every string in its line', () => {
    const one = (list: typeof commitments) => commitmentsIcs('x', list, 0);
    const calm = { body: one(corpus.map((_, at) => commitment('x', `t${at}`))) };
    const pair = { calm, evil: { body: one(commitments) } };
    expect(calendarFaults(pair as never)).toEqual([]);
    for (const { text } of corpus) {
      const seen = { ...pair, evil: { body: commitmentsIcs(text, commitments.slice(0, 1), 0) } };
      const short = { body: commitmentsIcs('x', [commitment('x', 't0')], 0) };
      expect(calendarFaults({ ...seen, calm: short } as never)).toEqual([]);
    }
  });

  test('is made although an older record names days there are not', () => {
    const days = ['2027-00-10', '2027-02-99', '', 'soon', '2027-05-31'];
    const list = days.map((dueOn, at) => ({ ...commitment('x', `t${at}`), dueOn }));
    expect(commitmentsIcs('x', list, 0).split('BEGIN:VEVENT')).toHaveLength(2);
  });
});

/** A letter as a mail program reads it. */
interface Read {
  names: string[];
  to: string[];
  subject: string;
  text: string;
}

function unquoted(text: string): Buffer {
  const bare = text.replace(/=\r?\n/g, '');
  const bytes = bare.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}

/** Every encoded word of a header decoded, the blanks between two of them dropped. */
function decoded(header: string): string {
  return header.replace(/\?=\s+=\?/g, '?==?').replace(/(=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (run) => {
    const parts = [...run.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)];
    const bytes = parts.map(([, how = '', said = '']) =>
      how.toLowerCase() === 'b' ? Buffer.from(said, 'base64') : unquoted(said.replaceAll('_', ' ')),
    );
    return Buffer.concat(bytes).toString('utf8');
  });
}

function read(raw: Buffer): Read {
  const whole = raw.toString('latin1');
  const end = whole.indexOf('\r\n\r\n');
  const head = whole
    .slice(0, end)
    .replace(/\r\n[ \t]/g, ' ')
    .split(/\r\n|[\r\n]/);
  const of = (name: string) =>
    head.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
  const body = whole.slice(end + 4);
  const [encoding] = of('Content-Transfer-Encoding');
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : encoding === 'quoted-printable'
        ? unquoted(body)
        : Buffer.from(body, 'latin1');
  return {
    names: head.map((line) => line.split(':', 1)[0] ?? ''),
    ...{ to: of('To'), subject: decoded(of('Subject').join('')), text: bytes.toString('utf8') },
  };
}

const ALLOWED = [
  ...['From', 'To', 'Subject', 'Message-ID', 'Content-Transfer-Encoding', 'Date'],
  ...['MIME-Version', 'Content-Type'],
];

const lettersIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => read(readFileSync(join(folder, file))));

const flat = (text: string) =>
  unturned(text)
    .normalize('NFC')
    .replace(/[\s=]+/g, '');

describe('a letter', () => {
  test('keeps every string in its subject and its text', async () => {
    const mailDir = mkdtempSync(join(tmpdir(), 'common-ground-letters-'));
    const mailer = openMailer({ smtpUrl: '', mailDir, origin: 'http://localhost:3000' });
    for (const { text } of corpus)
      await mailer.send({
        to: 'a@example.com',
        subject: `Receipt: ${text}`,
        text: `Dear ${text},`,
      });
    const found = lettersIn(mailDir);
    expect(found).toHaveLength(corpus.length);
    for (const { names, to } of found) {
      expect(names.filter((name) => !ALLOWED.includes(name))).toEqual([]);
      expect([new Set(names).size, to]).toEqual([names.length, ['a@example.com']]);
    }
    const said = new Set(found.map(({ subject }) => flat(subject)));
    const lost = corpus.filter(
      ({ text }) => !said.has(flat(`Receipt: ${normalised(text, false)}`)),
    );
    expect(lost).toEqual([]);
  }, 20_000);

  test('of the house says what a harmless one says, to one person, in known fields', async () => {
    const calm = await sentBy(await openPlanted(calmly(), ['prepared', 'ideas']));
    expect(calm.length).toBeGreaterThan(2);
    const sown = new Sown();
    for (let round = 0; round < 4; round += 1) {
      const planter = sown.planter();
      const evil = await sentBy(await openPlanted(planter, ['prepared', 'ideas']));
      expect(evil).toHaveLength(calm.length);
      for (const { names, to } of evil) {
        expect(names.filter((name) => !ALLOWED.includes(name))).toEqual([]);
        expect([new Set(names).size, to]).toEqual([names.length, ['a@example.com']]);
      }
      const words = ({ subject, text }: Read) => flat(`${subject} ${unproved(text)}`);
      const wanted = calm.map((one) =>
        flat(expectedOf(`${one.subject} ${unproved(one.text)}`, { laid: planter.laid })),
      );
      expect(evil.map(words).filter((one) => !wanted.includes(one))).toEqual([]);
    }
  }, 40_000);
});

/** A letter's text without the receipt's mark and time: a later one proves other words. */
const unproved = (text: string) => proofless(text).replace(/· \d\d:\d\d ·/, '');

/** The letters of a planted summit: invitations, and the receipt of a phase. */
async function sentBy(planted: Planted): Promise<Read[]> {
  const { web, call } = planted;
  const cookie = await planted.cookie('prepared', 'facilitator');
  await call('/s/tprepared/doors/mail', { cookie, form: { id: 'letters-1' } });
  const invited = lettersIn(web.mailDir).length;
  const room = await web.house.rooms.find('tideas');
  const command = { type: 'NextPhase' };
  const asked = { id: 'letters-2', confirmed: false, command };
  await room?.ask(planted.summit.cast.facilitator, asked);
  for (let tries = 0; tries < 200 && lettersIn(web.mailDir).length === invited; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await planted.close();
  return lettersIn(web.mailDir);
}
