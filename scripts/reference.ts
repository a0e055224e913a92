import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { limits, REFUSALS, rolesOf } from '../src/summit/summit.ts';
import { DOOR_ERRORS } from '../src/web/answers.ts';
import { visibilityPage } from './visibility.ts';

/** Writes the tables of commands, events, refusals and limits into docs/, from cards and code. */
const texts = JSON.parse(readFileSync('views/text/en.json', 'utf8')) as Record<string, string>;
const folders = ['plan', 'guard', 'live', 'live/vote', 'after'].map((at) => join('src/summit', at));
const filesIn = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.ts'));
const LABELS = ['In', 'Out', 'Refuses', 'Limit', 'Seen by', 'Source'];

interface Card {
  name: string;
  said: string;
  lines: Record<string, string>;
}

function cardsOf(file: string): Card[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+([A-Z]\w+): command\(/g,
  );
  return [...found].map(([, comment = '', name = '']) => {
    const rows = comment.split('\n').map((row) => row.replace(/^\s*\* ?/, '').trimEnd());
    const said = rows.filter(
      (row) => row !== '' && !LABELS.some((label) => row.startsWith(`${label} `)),
    );
    const lines = Object.fromEntries(
      LABELS.map((label) => [
        label,
        rows
          .find((row) => row.startsWith(`${label} `))
          ?.slice(label.length)
          .trim() ?? '',
      ]),
    );
    return { name, said: said.join(' '), lines };
  });
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
}

function commands(): string[] {
  return folders.flatMap((folder) =>
    filesIn(folder).flatMap((file) => {
      const cards = cardsOf(join(folder, file));
      if (cards.length === 0) return [];
      const rows = cards.flatMap(({ name, said, lines }) => [
        ...['', `#### ${name}`, '', cell(said), '', '| | |', '|---|---|'],
        `| Roles | ${rolesOf(name).join(', ')} |`,
        ...LABELS.map((label) => `| ${label} | ${cell(lines[label] ?? '')} |`),
      ]);
      return ['', `### ${file.replace('.ts', '')} (${folder.replace('src/summit/', '')})`, ...rows];
    }),
  );
}

function events(): string[] {
  const found = folders.flatMap((folder) =>
    filesIn(folder).flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      const rows = source.slice(source.indexOf('  events: {'), source.indexOf('  views: {'));
      return [...rows.matchAll(/^ {4}([A-Z]\w+):/gm)].map(
        ([, name]) => `| ${name} | ${file.replace('.ts', '')} |`,
      );
    }),
  );
  return ['', '## Events', '', '| event | noun |', '|---|---|', ...found.sort()];
}

function refusals(): string[] {
  const row = (code: string) => `| \`${code}\` | ${cell(texts[`refusal.${code}`] ?? '')} |`;
  return [
    ...['', '## Refusals', '', '| code | sentence |', '|---|---|', ...REFUSALS.map(row)],
    ...['', '## Door errors', '', '| code | sentence |', '|---|---|', ...DOOR_ERRORS.map(row)],
  ];
}

function bounds(): string[] {
  const rows = Object.entries(limits).map(([name, value]) => `| \`${name}\` | ${value} |`);
  return [
    '',
    '## Limits',
    '',
    'The unit is the last word of the name.',
    '',
    '| limit | value |',
    '|---|---|',
    ...rows,
  ];
}

const head = [
  '# Reference',
  '',
  'Made from the code by `scripts/reference`; do not edit.',
  '',
  '## Commands',
];
const lines = [...head, ...commands(), ...events(), ...refusals(), ...bounds(), ''];
writeFileSync('docs/reference.md', lines.join('\n'));
writeFileSync('docs/visibility.md', visibilityPage());
