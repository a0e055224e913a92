import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFilter, type Filter } from './summit/summit.ts';

/**
 * Opens the ground-rule filter with the files of `folder`: `weights.bin`, `tongues.json` and
 * `bank.json`, as `scripts/filter train` writes them.
 * @throws Error when a file is missing or of another edition.
 */
export function openFilter(folder: string): Filter {
  const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return createFilter({
    weights: readFileSync(join(folder, 'weights.bin')),
    ...{ tongues: json('tongues.json'), bank: json('bank.json') },
  });
}
