import { DataSet, englishRecommendedTransformers, parseRawPattern, RegExpMatcher } from 'obscenity';
import { openFilter } from '../../src/filter.ts';
import type { Filter } from '../../src/summit/filter/terms.ts';
import { DATA } from './evaluate.ts';
import { linesOf } from './lines.ts';

/** Words a plain list would hold: what a keyword filter of our peers is made of. */
const KEYWORDS =
  'price pricing rate rates margin discount cost salary wage pay bonus poach hire bid tender rfp territory market share capacity headcount seats boycott strategy roadmap confidential nda password contract penalty sla client whatsapp off the record';

type Judge = (text: string) => unknown;

interface Row {
  name: string;
  p50: number;
  p99: number;
  max: number;
}

/** Texts judged before the clock counts: a house that has run for a while. */
const WARM_UP = 4000;

const microseconds = (from: bigint) => Number(process.hrtime.bigint() - from) / 1000;

function timed(name: string, texts: readonly string[], judge: Judge): Row {
  for (let at = 0; at < WARM_UP; at += 1) judge(texts[at % texts.length] ?? '');
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const text of texts) {
      const from = process.hrtime.bigint();
      judge(text);
      times.push(microseconds(from));
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { name, p50: at(0.5), p99: at(0.99), max: at(1) };
}

/** Texts of about so many characters, cut from harmless and grave lines in turn. */
function friendly(length: number): string[] {
  const all = linesOf('training').filter(({ lang }) => lang === 'en');
  const joined = all.map(({ text }) => text).join(' ');
  return Array.from({ length: 400 }, (_, at) => joined.slice(at * length, (at + 1) * length));
}

/** Texts made to be slow: repeats, marks, invisible signs, single letters, one endless word. */
function hostile(length: number): string[] {
  const parts = [
    'price ',
    'we you ',
    'p r i c e ',
    'a\u0301\u0301\u0301',
    'r\u200ba\u200bt\u200be ',
    '12.5 ',
    'x',
    '$1 ',
  ];
  return parts.flatMap((part) =>
    Array.from({ length: 20 }, () => part.repeat(length).slice(0, length)),
  );
}

/** What peers use: a plain list of words, and the same words in the `obscenity` package. */
function baselines(): [string, Judge][] {
  const words = new Set(KEYWORDS.split(' '));
  const data = new DataSet<{ originalWord: string }>();
  for (const word of words) data.addPhrase((phrase) => phrase.addPattern(parseRawPattern(word)));
  const matcher = new RegExpMatcher({ ...data.build(), ...englishRecommendedTransformers });
  return [
    [
      'keyword list',
      (text) =>
        text
          .toLowerCase()
          .split(/\W+/)
          .some((word) => words.has(word)),
    ],
    ['obscenity', (text) => matcher.hasMatch(text)],
  ];
}

function print(title: string, rows: readonly Row[]): void {
  process.stdout.write(`\n${title}\n${'µs'.padEnd(16)}    p50      p99      max\n`);
  for (const { name, p50, p99, max } of rows) {
    const cells = [p50, p99, max].map((value) => value.toFixed(1).padStart(8));
    process.stdout.write(`${name.padEnd(16)}${cells.join(' ')}\n`);
  }
}

/** Prints latency, memory and load time beside a keyword list and the \`obscenity\` package. */
export function benchAll(): void {
  const before = process.memoryUsage().rss;
  const from = process.hrtime.bigint();
  const filter: Filter = openFilter(DATA);
  const loadMs = microseconds(from) / 1000;
  const context = { languages: filter.languages, parties: [] };
  const judge: Judge = (text) => filter.judge(text, 'comment', context);
  judge('What do you charge?');
  const memory = (process.memoryUsage().rss - before) / 2 ** 20;
  const others = baselines();
  for (const [title, texts] of [
    ['40 characters, friendly', friendly(40)],
    ['40 characters, hostile', hostile(40)],
    ['500 characters, friendly', friendly(500)],
    ['500 characters, hostile', hostile(500)],
  ] as const) {
    print(title, [
      timed('filter', texts, judge),
      ...others.map(([name, other]) => timed(name, texts, other)),
    ]);
  }
  process.stdout.write(`\nload ${loadMs.toFixed(0)} ms, memory +${memory.toFixed(0)} MB\n`);
}
