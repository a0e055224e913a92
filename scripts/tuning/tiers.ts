import { CORE } from '../../src/summit/filter/data/core.ts';
import { PACKS } from '../../src/summit/filter/data/packs.ts';
import { Reader } from '../../src/summit/filter/decide/reader.ts';
import type { WordLists } from '../../src/summit/filter/read/tongue.ts';
import { type Line, RULE_SOURCES } from './lines.ts';
import { alone } from './recipe.ts';

/** A rule is trusted from this share of right findings on, and from so many of them. */
const TRUSTED = { share: 0.95, count: 8 };
/** Agreements among competitors are the worst: their rules are trusted a little sooner. */
const CONCERT_SHARE = 0.9;

/**
 * Rules, `language:id`, that were right nearly every time on lines of authors they were not
 * written from: by measured precision, not by belief.
 */
export function trustedOf(lines: readonly Line[], tongues: WordLists): string[] {
  const reader = new Reader({ packs: PACKS, core: CORE, tongues });
  const right = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { text, surface, lang, author, expect } of alone(lines)) {
    if (RULE_SOURCES.has(author)) continue;
    const { sheet } = reader.read(text, surface, { languages: [lang], parties: [] });
    for (const name of new Set(sheet.findings.map((one) => `${one.lang}:${one.rule}`))) {
      all.set(name, (all.get(name) ?? 0) + 1);
      if (expect !== 'pass') right.set(name, (right.get(name) ?? 0) + 1);
    }
  }
  return [...all]
    .filter(([name, count]) => {
      const share = (right.get(name) ?? 0) / count;
      const least = name.endsWith('.concert') ? CONCERT_SHARE : TRUSTED.share;
      return count >= TRUSTED.count && share >= least;
    })
    .map(([name]) => name)
    .sort();
}
