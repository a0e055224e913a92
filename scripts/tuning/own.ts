import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFilter } from '../../src/filter.ts';
import { HOUSE_DEFAULTS } from '../../src/summit/filter/verdict.ts';
import { DATA } from './evaluate.ts';

interface Sentence {
  topic: string;
  name: string;
  why: string;
  text: string;
}

const EXAMPLES = 10;

/** Prints how well topics taught by ten sentences catch new ones, and what else they catch. */
export function evaluateOwn(): void {
  const file = join(import.meta.dirname, '../../test/lines/topics.jsonl');
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Sentence => JSON.parse(line));
  const none = rows.filter(({ topic }) => topic === 'none');
  const names = [...new Set(rows.map(({ topic }) => topic))].filter((topic) => topic !== 'none');
  const filter = openFilter(DATA);
  let [caught, all, alarms] = [0, 0, 0];
  for (const name of names) {
    const own = rows.filter(({ topic }) => topic === name);
    const [first] = own;
    const examples = own.filter((_, at) => at % 3 === 0).map(({ text }) => text);
    const topic = { name: first?.name ?? '', why: first?.why ?? '', action: 'hold' as const };
    const house = {
      ...HOUSE_DEFAULTS,
      version: 1,
      own: [{ ...topic, examples: examples.slice(0, EXAMPLES) }],
    };
    const context = { languages: ['en'], parties: [], house };
    const hit = ({ text }: Sentence) =>
      filter.judge(text, 'comment', context).findings.some(({ rule }) => rule === 'house.topic');
    const fresh = own.filter(({ text }) => !examples.includes(text));
    const right = fresh.filter(hit).length;
    const wrong = none.filter(hit).length;
    [caught, all, alarms] = [caught + right, all + fresh.length, alarms + wrong];
    process.stdout.write(
      `${name.padEnd(14)} ${right} of ${fresh.length} caught, ${wrong} of ${none.length} harmless\n`,
    );
  }
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  process.stdout.write(
    `own topics from ten sentences: recall ${percent(caught, all)} %, false alarms ${percent(alarms, none.length * names.length)} %\n`,
  );
}
