import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFilter } from '../../src/filter.ts';
import { CORE } from '../../src/summit/filter/data/core.ts';
import { PACKS } from '../../src/summit/filter/data/packs.ts';
import { thresholdOf } from '../../src/summit/filter/decide/bands.ts';
import { readWeights } from '../../src/summit/filter/learn/file.ts';
import { HOUSE_DEFAULTS, rankOf } from '../../src/summit/filter/verdict.ts';
import { figures, type Result, topicsBy } from './figures.ts';
import { type Line, linesOf } from './lines.ts';
import { alone, crossed, School, wordListsOf } from './recipe.ts';

/** Where the trained files of the filter lie. */
export const DATA = join(import.meta.dirname, '../../src/summit/filter/data');

/** Lines as the finished filter judges them, conversations with what came before. */
function judged(lines: readonly Line[]): Result[] {
  const filter = openFilter(DATA);
  return lines.map((line) => {
    const context = { languages: [line.lang, 'en'], parties: [] };
    const { verdict, score, topics } = filter.explain(line.text, line.surface, context);
    const likely = [...topics].sort((a, b) => b[1] - a[1]).map(([topic]) => topic);
    const named = verdict.findings.map(({ topic }) => topic as string);
    return { line, score, topics: [...named, ...likely], stopped: verdict.action !== 'pass' };
  });
}

/** Share of lines that had to be held or blocked and were. */
function stoppedHard(lines: readonly Line[]): string {
  const filter = openFilter(DATA);
  const hard = lines.filter(({ expect }) => rankOf(expect) >= 2);
  const held = hard.filter((line) => {
    const { action } = filter.judge(line.text, line.surface, {
      languages: [line.lang, 'en'],
      parties: [],
    });
    return rankOf(action) >= 2;
  });
  return `hold-or-block lines stopped: ${((100 * held.length) / hard.length).toFixed(1)} % of ${hard.length}\n`;
}

/** Prints figures by cross-validation over authors, and of the finished filter on blind lines. */
export function evaluateAll(part = ''): void {
  if (part !== 'blind') crossValidated();
  const blind = linesOf('blind');
  process.stdout.write(figures('Finished filter on blind lines', judged(blind)));
  process.stdout.write(stoppedHard(blind));
}

function crossValidated(): void {
  const lines = alone(linesOf('training'));
  const weights = readWeights(readFileSync(join(DATA, 'weights.bin')));
  const threshold = thresholdOf(weights, HOUSE_DEFAULTS.strictness);
  const school = new School({
    packs: PACKS,
    core: CORE,
    tongues: wordListsOf(linesOf('training')),
  });
  const results = crossed(lines, school).map(({ line, scores }): Result => {
    const score = scores[0] ?? 0;
    return { line, score, topics: topicsBy(scores), stopped: score >= threshold };
  });
  process.stdout.write(figures('Learned layer, cross-validation over authors', results));
}
