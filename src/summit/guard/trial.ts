import type { Explanation, Filter } from '../filter/terms.ts';
import { HOUSE_DEFAULTS, type HouseRules } from '../filter/verdict.ts';
import { filterContext } from '../noun/grammar.ts';
import type { State } from '../state.ts';
import type { Trial } from '../terms.ts';

/** The draft as it would count: one version after the last. */
export function rulesOf({ roomRules }: State): HouseRules {
  const { strictness, topics, terms, own, exceptions } = roomRules.draft;
  return {
    version: (roomRules.versions.at(-1)?.version ?? 0) + 1,
    ...{ strictness, topics },
    terms: Object.values(terms),
    own: Object.values(own),
    exceptions: Object.values(exceptions),
  };
}

/** Whether two versions would judge alike. */
export function sameRules(rules: HouseRules, counting: HouseRules = HOUSE_DEFAULTS): boolean {
  const bare = ({ version: _version, ...rest }: HouseRules) => JSON.stringify(rest);
  return bare(rules) === bare(counting);
}

/**
 * Tries rules on the kept lines and on the house's bank of harmless lines. Words of real rooms
 * never come here (ground rules H8).
 */
export function trialOf(state: State, rules: HouseRules, filter: Filter): Trial {
  const context = { ...filterContext(state), house: rules };
  const broken = Object.entries(state.keptLines).flatMap(([lineId, { text, must }]) => {
    const passes = filter.judge(text, 'comment', context).action === 'pass';
    return passes === (must === 'pass') ? [] : [lineId];
  });
  const bank = filter.bankCount;
  const alarms = Math.round((1000 * filter.alarms(rules)) / Math.max(1, bank)) / 10;
  const clean = broken.length === 0 && alarms <= rules.strictness;
  return { clean, broken, alarms, bank };
}

/** The rules a line is tried with: the draft, or a version that counted; 0 is the house's own. */
function versionOf(state: State, which: 'draft' | number): HouseRules {
  if (which === 'draft') return rulesOf(state);
  return state.roomRules.versions.find(({ version }) => version === which) ?? HOUSE_DEFAULTS;
}

/** Explains invented lines under some rules, for the rule lab; nothing is kept. */
export function tried(
  state: State,
  lines: readonly string[],
  which: 'draft' | number,
  filter: Filter,
): Explanation[] {
  const context = { ...filterContext(state), house: versionOf(state, which) };
  return lines.map((line) => filter.explain(line, 'comment', context));
}

/** What sending the draft to counsel would find. */
export function trying(state: State, filter: Filter): Trial {
  return trialOf(state, rulesOf(state), filter);
}
