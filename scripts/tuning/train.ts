import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE } from '../../src/summit/filter/data/core.ts';
import { PACKS } from '../../src/summit/filter/data/packs.ts';
import { packWeights, type Training } from '../../src/summit/filter/learn/file.ts';
import { COURSE, train } from '../../src/summit/filter/learn/train.ts';
import { hash } from '../../src/summit/filter/read/lexicon.ts';
import { type Line, linesOf } from './lines.ts';
import { alone, crossed, School, strictnessOf, wordListsOf } from './recipe.ts';
import { trustedOf } from './tiers.ts';

/** Rises with every change of the features. */
const EDITION = 2;
const folder = join(import.meta.dirname, '../../src/summit/filter/data');

/** Every so many harmless lines of everyday talk, for own topics and the rule lab. */
const BANK_COUNT = 1200;

/** Harmless lines of all languages, spread over the authors. */
function bankOf(lines: readonly Line[]): string[] {
  const harmless = lines.filter(({ expect, surface }) => expect === 'pass' && surface !== 'name');
  const step = harmless.length / BANK_COUNT;
  return Array.from({ length: BANK_COUNT }, (_, at) => harmless[Math.floor(at * step)]?.text ?? '');
}

/** Trains the house's weights as a file, with what was measured beside them. */
export function trained(
  lines: readonly Line[],
  measured: Pick<Training, 'strictness' | 'trusted'>,
): Uint8Array {
  const school = new School({ packs: PACKS, core: CORE, tongues: wordListsOf(lines) });
  const single = alone(lines);
  const net = train(single.map((line) => school.lesson(line, true)));
  const training: Training = {
    edition: EDITION,
    lines: hash(JSON.stringify(lines)),
    lineCount: single.length,
    epochs: COURSE.epochs,
    ...measured,
  };
  return packWeights(training, net);
}

/** Trains on all training lines and writes weights, word lists and bank. */
export function trainAll(): void {
  const lines = linesOf('training');
  const tongues = wordListsOf(lines);
  const school = new School({ packs: PACKS, core: CORE, tongues });
  const strictness = strictnessOf(crossed(alone(lines), school));
  const file = trained(lines, { strictness, trusted: trustedOf(lines, tongues) });
  writeFileSync(join(folder, 'weights.bin'), file);
  writeFileSync(join(folder, 'tongues.json'), `${JSON.stringify(tongues, null, 1)}\n`);
  writeFileSync(join(folder, 'bank.json'), `${JSON.stringify(bankOf(lines), null, 1)}\n`);
  process.stdout.write(`${lines.length} lines, ${file.length} bytes\n`);
  for (const [percent, score] of strictness) {
    process.stdout.write(`${percent} false alarms per 100 from score ${score}\n`);
  }
}
