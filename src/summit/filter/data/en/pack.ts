import type { Pack } from '../../read/pack.ts';
import { CONCEPTS, CONTENT } from './concepts.ts';
import { CALLERS, DEFIANCE, IDIOMS, PRACTICE, TALK } from './idioms.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { OTHER_RULES } from './otherRules.ts';
import { RESTRAINT_RULES } from './restraintRules.ts';

/** English: words, rules and proof. */
export const EN: Pack = {
  lang: 'en',
  concepts: CONCEPTS,
  content: CONTENT,
  idioms: IDIOMS,
  talk: TALK,
  defiance: DEFIANCE,
  callers: CALLERS,
  practice: PRACTICE,
  rules: [...RESTRAINT_RULES, ...OTHER_RULES],
  neighbours: NEIGHBOURS,
  hits: [],
  passes: [],
};
