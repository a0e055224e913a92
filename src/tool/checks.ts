import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { migrationsDue } from '../record/backup.ts';
import type { Home } from '../record/open.ts';
import type { SummitRecord } from '../record/record.ts';
import { faultsOf } from './backups.ts';
import { say, withRecord } from './home.ts';

/** Marks in a text: 32 hexadecimal digits, in groups of four as receipts print them, or not. */
function marksIn(text: string): string[] {
  // Letters as files are quoted-printable: a line may be broken by `=`.
  const whole = text.replace(/=\r?\n/g, '').replace(/=C2=A0/gi, ' ');
  const found = whole.toLowerCase().match(/\b[0-9a-f]{4}(?:[ \u00a0]?[0-9a-f]{4}){7}\b/g) ?? [];
  return [...new Set(found.map((mark) => mark.replace(/[^0-9a-f]/g, '')))];
}

/** Checks every chain, and receipts in a file against them; answers whether all is well. */
export async function verify(record: SummitRecord, receipts: string | undefined): Promise<boolean> {
  const faults = await faultsOf(record);
  for (const fault of faults) say(`✗ ${fault}`);
  const known = new Map<string, string>();
  for (const summit of await record.summits()) {
    for (const { ordinal, mark } of await record.receipts(summit))
      known.set(mark, `receipt ${ordinal} of ${summit}`);
  }
  if (faults.length === 0) say('✓ every entry, word and receipt is as it was kept');
  const asked = receipts === undefined ? [] : marksIn(readFileSync(receipts, 'utf8'));
  if (receipts !== undefined && asked.length === 0) {
    say('✗ the file holds no receipt');
    return false;
  }
  for (const mark of asked)
    say(known.has(mark) ? `✓ ${known.get(mark)} fits` : `✗ ${mark} fits no phase of this record`);
  return faults.length === 0 && asked.every((mark) => known.has(mark));
}

const LEAST_FREE_BYTES = 1024 ** 3;

type Check = [well: boolean, said: string];

function disk({ dataDir }: Config): Check[] {
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  const key = join(dataDir, 'secret.key');
  const open = existsSync(key) && (statSync(key).mode & 0o077) !== 0;
  let writable = true;
  try {
    accessSync(dataDir, constants.W_OK);
  } catch {
    writable = false;
  }
  return [
    [writable, `${dataDir} can be written`],
    [free >= LEAST_FREE_BYTES, `${(free / 1024 ** 3).toFixed(1)} GiB are free there`],
    [!open, 'the key file is readable by its owner alone'],
  ];
}

function doors({ origin, smtpUrl, secretKey }: Config): Check[] {
  const secure = origin.startsWith('https:') || /\/\/(localhost|127\.)/.test(origin);
  return [
    [secure, `browsers reach the house at ${origin}${secure ? '' : ': use https'}`],
    [smtpUrl !== '', smtpUrl === '' ? 'letters go to files: SMTP_URL is not set' : 'SMTP is set'],
    [secretKey.length >= 32, 'the key is long enough'],
  ];
}

async function record(home: Home): Promise<Check[]> {
  const due = await migrationsDue(home).catch(() => undefined);
  if (due === undefined) return [[false, 'the record can be reached']];
  const faults = await withRecord(home, faultsOf).catch((fault: unknown) => [String(fault)]);
  const pending = due.length === 0 ? 'the record has today’s shape' : `migrated: ${due.join(', ')}`;
  const whole = faults.length === 0 ? 'every chain holds' : `damage: ${faults.join('; ')}`;
  return [
    [true, pending],
    [faults.length === 0, whole],
  ];
}

/** Looks at everything an operator can get wrong; answers whether all of it is well. */
export async function doctor(home: Config & Home): Promise<boolean> {
  const checks = [...disk(home), ...doors(home), ...(await record(home))];
  for (const [well, said] of checks) say(`${well ? '✓' : '✗'} ${said}`);
  return checks.every(([well]) => well);
}
