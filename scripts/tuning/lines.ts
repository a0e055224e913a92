import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action, Surface, Topic } from '../../src/summit/filter/verdict.ts';
import { charter } from '../founding/cast.ts';
import {
  actions,
  challenges,
  commitments,
  fourteen,
  ideas,
  practices,
  summary,
} from '../founding/lines.ts';

/** One labelled line of `test/lines`: what must happen to a text, and why. */
export interface Line {
  id: string;
  text: string;
  lang: string;
  surface: Surface;
  expect: Action;
  topics: Topic[];
  kind: string;
  /** Lines of one conversation, in order; judged with what came before. */
  thread?: string;
  /** File the line stands in: one author each. */
  author: string;
}

const folder = join(import.meta.dirname, '../../test/lines');

/** Harmless words of the demo story: what it plays must always pass. */
function storyTexts(): { text: string }[] {
  const { purpose, mission, hopedFor } = charter(0);
  const recipe = JSON.parse(
    readFileSync(join(folder, '../../views/text/founding.en.json'), 'utf8'),
  );
  const prompts = recipe.phases.flatMap(({ title, prompt }: Record<string, string>) => [
    title,
    prompt,
  ]);
  const passes = fourteen.map(({ pass }) => pass);
  const said = [purpose, mission, hopedFor, ...prompts, ...passes, summary];
  const promised = commitments.map(({ text }) => text);
  return [...said, ...challenges, ...practices, ...ideas, ...actions, ...promised].flatMap(
    (text) => (typeof text === 'string' ? [{ text }] : []),
  );
}

/** Examples of ground-rules.md and texts the house itself says, in the form of labelled lines. */
function houseLines(): Line[] {
  const rows = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const examples = rows('groundRules.jsonl').map(
    (row, at): Line => ({
      ...{
        id: `groundRules-${at + 1}`,
        text: row.text,
        lang: row.lang ?? 'en',
        expect: row.expect,
      },
      ...{ surface: row.surface ?? 'comment', topics: row.expect === 'pass' ? [] : [row.topic] },
      ...{ kind: row.kind === 'obf' ? 'obfuscated' : 'plain', author: 'groundRules' },
    }),
  );
  const said = [...rows('shipped.jsonl'), ...storyTexts()].flatMap((row, at): Line[] =>
    (['broadcast', 'agenda', 'comment'] as const).map((surface) => ({
      ...{
        id: `shipped-${at + 1}-${surface}`,
        text: row.text,
        lang: 'en',
        surface,
        expect: 'pass',
      },
      ...{ topics: [], kind: 'ordinary', author: 'shipped' },
    })),
  );
  return [...examples, ...said];
}

/** Reads every author of a part of the labelled lines, in the order of their names. */
export function linesOf(part: 'training' | 'blind'): Line[] {
  const written = readdirSync(join(folder, part))
    .sort()
    .flatMap((file) => {
      const author = file.replace('.jsonl', '');
      const text = readFileSync(join(folder, part, file), 'utf8').trim();
      return text.split('\n').map((line): Line => ({ ...JSON.parse(line), author }));
    });
  return part === 'training' ? [...houseLines(), ...written] : written;
}

/** Authors whose lines the English rules were written from; rules prove nothing on them. */
export const RULE_SOURCES: ReadonlySet<string> = new Set([
  ...['first', 'second', 'third', 'groundRules', 'shipped'],
]);
