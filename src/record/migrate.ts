import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RecordFault } from './record.ts';

/** Statements of a migration are parted by a line `--;`, because triggers hold semicolons. */
const PARTING = /^--;$/m;

/** One migration: its number, its file's name and its statements. */
export interface Migration {
  number: number;
  name: string;
  statements: string[];
}

/**
 * The migrations a database at `done` has not seen, in order.
 * @throws RecordFault `record-newer` when the database knows more migrations than we do.
 */
export function pending(folder: string, done: number): Migration[] {
  const files = readdirSync(folder).filter((file) => /^\d{4}_\w+\.sql$/.test(file));
  if (done > files.length) {
    const said = `migrated to ${done}, this program knows ${files.length}; run the newer one`;
    throw new RecordFault('record-newer', said);
  }
  return files
    .sort()
    .slice(done)
    .map((name) => ({
      number: Number.parseInt(name, 10),
      name: name.replace(/\.sql$/, ''),
      statements: readFileSync(join(folder, name), 'utf8').split(PARTING),
    }));
}
