import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action, FilterContext, Surface } from '../../../src/summit/filter/verdict.ts';

/** One labelled line of test/lines: what must happen to a text, by topic of ground-rules.md. */
export interface Line {
  text: string;
  topic: string;
  expect: Action;
  surface?: Surface;
  kind?: 'obf';
}

/** A summit held in English with no party names known. */
export const ENGLISH: FilterContext = { languages: ['en'], parties: [] };

function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && 'text' in value && 'expect' in value;
}

/** Reads test/lines/<name>.jsonl, run from the root of the checkout. */
export function linesOf(name: string): Line[] {
  const text = readFileSync(join(process.cwd(), 'test', 'lines', `${name}.jsonl`), 'utf8');
  const rows: unknown[] = text
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row));
  return rows.filter(isLine);
}
