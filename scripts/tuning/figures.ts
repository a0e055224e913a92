import { HEADS, type Scores } from '../../src/summit/filter/learn/net.ts';
import type { Line } from './lines.ts';

/** One line and what was said of it: its score of `any`, and topics the likeliest first. */
export interface Result {
  line: Line;
  score: number;
  topics: string[];
  stopped: boolean;
}

/** Topic heads of scores, the likeliest first. */
export function topicsBy(scores: Scores): string[] {
  const heads = HEADS.slice(1, -2).map((head, at): [string, number] => [head, scores[at + 1] ?? 0]);
  return heads.sort((a, b) => b[1] - a[1]).map(([head]) => head);
}

const share = (part: number, whole: number) =>
  whole === 0 ? '   –' : ((100 * part) / whole).toFixed(1).padStart(5);

const flagged = ({ line }: Result) => line.expect !== 'pass';

/** Recall at a share of false alarms, by the threshold that gives it on these very lines. */
function recallAt(results: readonly Result[], percent: number): string {
  const harmless = results.filter((one) => !flagged(one)).map(({ score }) => score);
  harmless.sort((a, b) => b - a);
  const threshold =
    harmless[Math.floor((harmless.length * percent) / 100)] ?? Number.NEGATIVE_INFINITY;
  const grave = results.filter(flagged);
  return share(grave.filter(({ score }) => score > threshold).length, grave.length);
}

/** One row of figures for a group of lines. */
function row(name: string, results: readonly Result[]): string {
  const grave = results.filter(flagged);
  const harmless = results.filter((one) => !flagged(one));
  const caught = grave.filter(({ stopped }) => stopped).length;
  const alarms = harmless.filter(({ stopped }) => stopped).length;
  const named = grave.filter(
    ({ stopped, topics, line }) => stopped && line.topics.includes(topics[0] as never),
  );
  const f1 = (2 * caught) / Math.max(1, grave.length + caught + alarms);
  const at =
    harmless.length >= 25 && grave.length > 0
      ? [1, 2, 4].map((percent) => recallAt(results, percent))
      : [];
  return [
    name.padEnd(16),
    String(grave.length).padStart(5),
    String(harmless.length).padStart(6),
    share(caught, grave.length),
    share(alarms, harmless.length),
    (100 * f1).toFixed(1).padStart(5),
    share(named.length, caught),
    ...at,
  ].join('  ');
}

/** Figures of a set of results: all, then by language, kind, topic, action and surface. */
export function figures(title: string, results: readonly Result[]): string {
  const lines = [
    `\n${title}`,
    `${'lines'.padEnd(16)}  grave  harml  recall  alarm   F1   named  R@1 %  R@2 %  R@4 %`,
    row('all', results),
  ];
  const by = (label: string, of: (line: Line) => string[]) => {
    const names = [...new Set(results.flatMap(({ line }) => of(line)))].sort();
    if (names.length < 2) return;
    lines.push(`by ${label}`);
    for (const name of names) {
      lines.push(
        row(
          `  ${name}`,
          results.filter(({ line }) => of(line).includes(name)),
        ),
      );
    }
  };
  by('language', ({ lang }) => [lang]);
  by('kind', ({ kind }) => [kind]);
  by('topic', ({ topics }) => topics);
  by('action', ({ expect }) => [expect]);
  by('surface', ({ surface }) => [surface]);
  by('author', ({ author }) => [author]);
  return `${lines.join('\n')}\n`;
}
