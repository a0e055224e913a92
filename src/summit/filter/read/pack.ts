import { z } from 'zod';
import { TOPICS } from '../verdict.ts';

const text = z.string().max(120_000);
const topic = z.enum(TOPICS);
const line = z.string().min(1).max(500);

const ruleRow = z.tuple([
  z.string().regex(/^[a-z_]+\.[a-z]+$/),
  topic,
  z.enum(['nudge', 'hold', 'block']),
  z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  text,
]);

const pack = z.strictObject({
  /** BCP-47 language of the words, or `core` for rules that hold in every language. */
  lang: z.string().regex(/^[a-z]{2}$|^core$/),
  /** A pack whose words and rules are read as well, for mixed speech such as Taglish. */
  base: z.enum(['en']).optional(),
  concepts: z.record(z.string().regex(/^[A-Z]+$/), text),
  content: text,
  idioms: text,
  talk: text,
  defiance: text,
  callers: text,
  practice: text,
  rules: z.array(ruleRow).max(400),
  neighbours: text,
  hits: z.array(z.tuple([topic, line])).max(400),
  passes: z.array(line).max(400),
});

/**
 * One language's words, rules and proof, as written by hand. Lists part by commas, patterns by
 * semicolons; the notation stands at the head of `data/en/restraintRules.ts`.
 */
export type Pack = z.infer<typeof pack>;

/**
 * Checks a pack as data before it is compiled.
 * @throws ZodError naming the field, when a pack breaks its shape.
 */
export function checkedPack(raw: unknown): Pack {
  return pack.parse(raw);
}
