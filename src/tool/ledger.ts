import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SummitRecord } from '../record/record.ts';
import { asHost, roomOf, say, ToolFault } from './home.ts';

/** One erasure, by ids alone. */
interface Erasure {
  at: number;
  summit: string;
  person: string;
}

const fileIn = (folder: string) => join(folder, 'erasures.jsonl');

/** Erasures noted in a folder, oldest first. */
function noted(folder: string): Erasure[] {
  if (!existsSync(fileIn(folder))) return [];
  const lines = readFileSync(fileIn(folder), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Erasure);
}

/** Adds another machine's ledger to a folder's, so that a restore there heeds it. */
export function carry(ledger: string, folder: string): void {
  appendFileSync(fileIn(folder), readFileSync(ledger), { mode: 0o600 });
}

/**
 * Erases one person, and notes it where no backup of the record reaches, so that a restore erases
 * them again.
 */
export async function erase(
  record: SummitRecord,
  folder: string,
  { summit, person }: Omit<Erasure, 'at'>,
): Promise<'done' | 'already'> {
  const room = await roomOf(record, summit);
  const command = { type: 'ErasePerson', personId: person };
  const done = await asHost(room, `erase.${person}`.slice(0, 64), command);
  const line = JSON.stringify({ at: Date.now(), summit, person } satisfies Erasure);
  if (!noted(folder).some((one) => one.summit === summit && one.person === person))
    appendFileSync(fileIn(folder), `${line}\n`, { mode: 0o600 });
  return done;
}

/** Erases again whoever was erased after a backup was made; answers how many. */
export async function eraseAgain(record: SummitRecord, folders: string[]): Promise<number> {
  const known = await record.summits();
  let count = 0;
  for (const folder of folders) {
    for (const { summit, person } of noted(folder)) {
      if (!known.includes(summit)) continue;
      try {
        if ((await erase(record, folders[0] ?? folder, { summit, person })) === 'done') count += 1;
      } catch (fault) {
        if (!(fault instanceof ToolFault)) throw fault;
        say(`NOT erased again: ${person} of ${summit}: ${fault.message}`);
      }
    }
  }
  return count;
}
