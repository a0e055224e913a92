import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { backUp, putBack, vacant } from '../record/backup.ts';
import { damages, genesis } from '../record/chain.ts';
import type { Home } from '../record/open.ts';
import type { SummitRecord } from '../record/record.ts';
import { say, ToolFault, withRecord } from './home.ts';
import { eraseAgain } from './ledger.ts';

/** What a backup says of itself. */
interface Manifest {
  format: 'common-ground backup 1';
  at: string;
  /** SHA-256 of each file, hexadecimal. */
  files: Record<string, string>;
}

const FILES = ['record.db', 'keys.db'] as const;

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Backs the running house up into a new folder; answers the folder. */
export async function backup(home: Home, out: string | undefined): Promise<string> {
  const at = new Date().toISOString();
  const folder = out ?? join(home.dataDir, 'backups', at.replace(/[:.]/g, '-'));
  if (existsSync(join(folder, 'backup.json')))
    throw new ToolFault(`${folder} holds a backup already; name another folder`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await backUp(home, folder);
  const files = Object.fromEntries(FILES.map((name) => [name, digest(join(folder, name))]));
  const manifest: Manifest = { format: 'common-ground backup 1', at, files };
  const ledger = join(home.dataDir, 'erasures.jsonl');
  if (existsSync(ledger)) copyFileSync(ledger, join(folder, 'erasures.jsonl'));
  writeFileSync(join(folder, 'backup.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return folder;
}

/** Every fault of every summit's chains, as lines to read. */
export async function faultsOf(record: SummitRecord): Promise<string[]> {
  const lines: string[] = [];
  for (const summit of await record.summits()) {
    const audit = await record.audit(summit);
    for (const { seq, said } of damages(audit, genesis(summit, audit.salt)))
      lines.push(`${summit}, entry ${seq}: ${said}`);
  }
  return lines;
}

function checked(folder: string): void {
  const file = join(folder, 'backup.json');
  if (!existsSync(file)) throw new ToolFault(`${folder} holds no backup.json`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  for (const name of FILES) {
    const found = existsSync(join(folder, name)) ? digest(join(folder, name)) : '';
    if (found !== manifest.files[name])
      throw new ToolFault(`${name} of this backup is missing or altered`);
  }
}

/** Moves a record that stands in the way aside. */
function aside(dataDir: string): void {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  for (const name of ['record.db', 'record.db-wal', 'record.db-shm']) {
    const file = join(dataDir, name);
    if (existsSync(file)) renameSync(file, join(dataDir, `${name}.before-${stamp}`));
  }
}

/** Puts a backup back, checks every chain, and erases again whoever was erased since. */
export async function restore(home: Home, folder: string, force: boolean): Promise<void> {
  checked(folder);
  if (!(await vacant(home))) {
    if (!force || home.databaseUrl !== '')
      throw new ToolFault(
        'there is a record here already; use an empty home, or --force for a file',
      );
    aside(home.dataDir);
  }
  const [copy, keys] = FILES.map((name) => {
    const to = join(home.dataDir, `${name}.part`);
    copyFileSync(join(folder, name), to);
    return to;
  }) as [string, string];
  await putBack(home, copy, keys);
  const again = await withRecord(home, async (record) => {
    const faults = await faultsOf(record);
    for (const fault of faults) say(fault);
    if (faults.length > 0) throw new ToolFault('the restored record does not verify');
    return eraseAgain(record, [home.dataDir, folder]);
  });
  if (again > 0) say(`Erased again after the backup: ${again}`);
}
