import { createInterface } from 'node:readline';
import { z } from 'zod';
import { openFilter } from '../../src/filter.ts';
import {
  SURFACES,
  type Surface,
  type Verdict,
  type Watch,
} from '../../src/summit/filter/verdict.ts';
import { DATA } from './evaluate.ts';

/** Names of surfaces as others call them. */
const ALIASES: Readonly<Record<string, Surface>> = { display_name: 'name', question: 'comment' };

const input = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().optional(),
  surface: z.string().optional(),
  thread: z.string().optional(),
});

/** What was said in one conversation: the question being watched, and the last texts. */
interface Talk {
  watch?: Watch;
  parts: string[];
}

/** Reasons people read, one a topic; a language without a filter has its own. */
const REASONS: Readonly<Record<string, string>> = {
  pricing: 'touches on prices, rates, costs or margins',
  wages: 'touches on pay, benefits or bonuses',
  no_poach: 'touches on hiring from one another',
  bids: 'touches on bids or tenders',
  allocation: 'touches on who serves which customers, or how much',
  capacity: 'touches on capacity, headcount or sites',
  boycott: 'calls for acting together against somebody',
  strategy: 'touches on plans that are not public',
  proprietary: 'may give away what is confidential',
  secrets: 'gives away access data',
  contract_terms: 'touches on contract terms',
  personal_data: 'gives away personal data',
  disparagement: 'runs somebody down or keeps score',
  side_channel: 'takes the talk off the record',
};

const filter = openFilter(DATA);
const DRAFTS = [
  'What do you charge per seat, and how long are your huddles?',
  '¿Cuánto tiempo le dan a la retroalimentación en su equipo?',
  'Quanto tempo vocês reservam para o coaching na semana?',
  'Combien de temps gardez-vous pour le débrief du matin ?',
  'Gaano katagal ang huddle niyo sa umaga, mga kasama?',
  'Aap log coaching ko kitna time dete ho har hafte?',
];
const talks = new Map<string, Talk>();
const PARTS_COUNT = 5;

function surfaceOf(name: string | undefined): Surface {
  const known = SURFACES.find((surface) => surface === name);
  return known ?? ALIASES[name ?? ''] ?? 'comment';
}

function verdictOf(line: z.infer<typeof input>): Verdict {
  const languages = line.lang === undefined ? filter.languages : [line.lang, 'en'];
  const talk = line.thread === undefined ? undefined : (talks.get(line.thread) ?? { parts: [] });
  const verdict = filter.judge(line.text, surfaceOf(line.surface), {
    ...{ languages, parties: [] },
    ...(talk ? { before: { ...talk, parts: [...talk.parts] } } : {}),
  });
  if (talk && line.thread !== undefined) {
    talk.parts = verdict.action === 'pass' ? [...talk.parts, line.text].slice(-PARTS_COUNT) : [];
    if (verdict.elicits) talk.watch = verdict.elicits;
    talks.set(line.thread, talk);
  }
  return verdict;
}

function answer(raw: string): Record<string, unknown> | undefined {
  const line = input.safeParse(JSON.parse(raw));
  if (!line.success) return undefined;
  const started = process.hrtime.bigint();
  const { action, findings, version, language } = verdictOf(line.data);
  const us = Number(process.hrtime.bigint() - started) / 1000;
  const topics = findings.map(({ topic, action: step, severity, spans }) => ({
    ...{ topic, action: step, severity, spans, reason: REASONS[topic] ?? '' },
  }));
  const reason = language ? { reason: `language ${language}` } : {};
  return { id: line.data.id, action, topics, rules: version, us: Math.round(us), ...reason };
}

/** Packs are compiled and the code is warm before the first line is timed. */
for (let round = 0; round < 600; round += 1) {
  for (const text of DRAFTS) {
    filter.judge(text, 'comment', { languages: filter.languages, parties: [] });
  }
}

let faults = 0;
for await (const raw of createInterface({ input: process.stdin })) {
  if (raw.trim() === '') continue;
  let out: Record<string, unknown> | undefined;
  try {
    out = answer(raw);
  } catch {
    out = undefined;
  }
  if (!out) faults += 1;
  process.stdout.write(`${JSON.stringify(out ?? { error: 'no line of {"id","text"}' })}\n`);
}
process.exitCode = faults > 0 ? 1 : 0;
