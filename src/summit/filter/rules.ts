import type { Lexicon, Rule } from './read/lexicon.ts';
import { conceptOf } from './read/names.ts';
import { fold } from './read/normalise.ts';
import {
  type Found,
  type Hit,
  type Pattern,
  type Sight,
  type Trail,
  trailsOf,
} from './read/pattern.ts';
import { Reading } from './read/reading.ts';
import type { Token, Tokens } from './read/tokens.ts';
import { type Finding, rankOf, type Surface, severityOf, stronger, type Topic } from './verdict.ts';

const STRICT: ReadonlySet<Surface> = new Set([
  'challenge',
  'commitment',
  'action',
  'minutes',
  'broadcast',
  'group',
  'agenda',
  'vendor',
  'summit',
]);
const NAMES: ReadonlySet<Surface> = new Set(['name', 'vendor']);
const FIGURED: ReadonlySet<Topic> = new Set([
  'pricing',
  'wages',
  'allocation',
  'capacity',
  'bids',
  'contract_terms',
]);
const CALLER_TOPICS: ReadonlySet<Topic> = new Set([
  'pricing',
  'wages',
  'boycott',
  'secrets',
  'contract_terms',
  'personal_data',
  'disparagement',
]);
const FIGURES = ['#MONEY', '#PCT', '#DEC', '#NUM'].map(conceptOf);
const CONCERT = conceptOf('ALL');
const OURSELVES = conceptOf('OURSELVES');
const MONEY = conceptOf('#MONEY');

/** More than the pack has; the compiler of the pack counts from 0. */
const PATTERNS_MAX = 8192;

/** One text under judgement. */
interface Case {
  tokens: Tokens;
  found: Found;
  surface: Surface;
  talk: ReadonlySet<number>;
  callers: ReadonlySet<number>;
  practice: ReadonlySet<number>;
}

/** Last run in which each pattern was tried, by number: a pattern is indexed under many words. */
const tried = new Int32Array(PATTERNS_MAX);
let run = 0;

function runAll<T extends Pattern | Rule>(
  index: ReadonlyMap<number, T[]>,
  found: Found,
  each: (row: T) => void,
): void {
  run = (run + 1) | 0;
  for (const concept of found.keys()) {
    const rows = index.get(concept);
    if (!rows) continue;
    for (const row of rows) {
      const { id } = 'pattern' in row ? row.pattern : row;
      if (tried[id] === run) continue;
      tried[id] = run;
      each(row);
    }
  }
}

type Part = 'talk' | 'defiance' | 'callers' | 'practice';

function sentencesOf(lexicons: readonly Lexicon[], part: Part, sight: Sight): Set<number> {
  const out = new Set<number>();
  for (const lexicon of lexicons) {
    runAll(lexicon[part], sight.found, (pattern) => {
      for (const trail of trailsOf(pattern, sight)) for (const hit of trail) out.add(hit.sentence);
    });
  }
  return out;
}

/** Takes out what an idiom explains: the words of the idiom mean nothing else (D1). */
function withoutIdioms(sight: Sight, lexicons: readonly Lexicon[]): Sight {
  const masked = new Set<number>();
  const take = (pattern: Pattern): void => {
    for (const trail of trailsOf(pattern, sight)) {
      for (const hit of trail) for (let at = hit.first; at < hit.next; at += 1) masked.add(at);
    }
  };
  for (const lexicon of lexicons) runAll(lexicon.idioms, sight.found, take);
  if (masked.size === 0) return sight;
  const out = new Map<number, Hit[]>();
  for (const [concept, hits] of sight.found) {
    const kept = KEPT.has(concept) ? hits : hits.filter((hit) => !touches(hit, masked));
    if (kept.length > 0) out.set(concept, kept);
  }
  return { found: out, merged: new Map(), asks: sight.asks };
}

const KEPT: ReadonlySet<number> = new Set(
  ['WE', 'YOU', 'PAIR', 'CALLER', 'COACH', 'RULETALK', 'ASK', 'NOT', '#NUM', '#NAME'].map(
    conceptOf,
  ),
);

function touches(hit: Hit, masked: ReadonlySet<number>): boolean {
  for (let at = hit.first; at < hit.next; at += 1) if (masked.has(at)) return true;
  return false;
}

function inSentences(concept: number, found: Found, trail: Trail): boolean {
  const hits = found.get(concept);
  return hits?.some((hit) => trail.some((part) => part.sentence === hit.sentence)) === true;
}

/** True when a benign context of ground-rules.md 1.1 (D3, D4) explains the whole trail away. */
function excused(rule: Rule, trail: Trail, of: Case): boolean {
  if (rule.grade === 3) return false;
  const all = (sentences: ReadonlySet<number>): boolean =>
    sentences.size > 0 && trail.every((hit) => sentences.has(hit.sentence));
  if (of.surface === 'rules' && !inSentences(MONEY, of.found, trail))
    return rule.topic !== 'secrets';
  const talked = of.surface === 'thread' ? of.talk.size > 0 : all(of.talk);
  if (talked && !rule.id.endsWith('.concert')) return !inSentences(MONEY, of.found, trail);
  if (rule.grade < 2 && CALLER_TOPICS.has(rule.topic) && all(of.callers)) return true;
  return rule.grade < 1 && all(of.practice);
}

function spansOf(trail: Trail, tokens: readonly Token[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const hit of trail) {
    const start = tokens[hit.first]?.start;
    const end = tokens[hit.next - 1]?.end;
    if (start !== undefined && end !== undefined) spans.push([start, end]);
  }
  return merged(spans);
}

function merged(spans: readonly [number, number][]): [number, number][] {
  const out: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

/** Severity with the modifiers of the summary table: S4 with M4, S3 with metrics. */
function gravityOf(rule: Rule, trail: Trail, of: Case): Finding['severity'] {
  if (rule.id === 'conduct.rank') return 3;
  const liftable = rule.topic === 'capacity' || rule.topic === 'boycott';
  return liftable && inSentences(CONCERT, of.found, trail) ? 4 : severityOf(rule.topic);
}

function raised(rule: Rule, trail: Trail, of: Case): Finding['action'] {
  const severity = gravityOf(rule, trail, of);
  let action = rule.action;
  const concert = inSentences(CONCERT, of.found, trail) || inSentences(OURSELVES, of.found, trail);
  if (severity >= 3 && action === 'hold' && concert) action = 'block';
  const figured = FIGURED.has(rule.topic) && action === 'hold';
  if (figured && FIGURES.some((concept) => inSentences(concept, of.found, trail))) action = 'block';
  if (trail.some((hit) => hit.disguised)) action = stronger(action);
  if (STRICT.has(of.surface) && (action === 'nudge' || severity >= 3)) action = stronger(action);
  return action;
}

function findingOf(rule: Rule, trail: Trail, of: Case): Finding {
  return {
    topic: rule.topic,
    action: raised(rule, trail, of),
    severity: gravityOf(rule, trail, of),
    rule: rule.id,
    lang: rule.lang,
    spans: spansOf(trail, of.tokens.list),
  };
}

function add(findings: Map<string, Finding>, finding: Finding): void {
  const seen = findings.get(finding.rule);
  if (!seen) findings.set(finding.rule, finding);
  else {
    seen.spans = merged([...seen.spans, ...finding.spans]);
    if (rankOf(finding.action) > rankOf(seen.action)) seen.action = finding.action;
    if (finding.severity > seen.severity) seen.severity = finding.severity;
  }
}

function counts(rule: Rule, surface: Surface): boolean {
  if (!NAMES.has(surface)) return true;
  return rule.grade >= 2 || (rule.pattern.elements.length > 1 && rule.grade === 1);
}

function nameFigures(of: Case, findings: Map<string, Finding>): void {
  for (const concept of ['#DEC', '#MONEY', '#PCT'].map(conceptOf)) {
    for (const hit of of.found.get(concept) ?? []) {
      const spans = spansOf([hit], of.tokens.list);
      add(findings, { topic: 'pricing', action: 'hold', severity: 4, rule: 'name.figure', spans });
    }
  }
}

/** What the rules read in one text, before anything is decided. */
export interface Sheet {
  tokens: Tokens;
  /** Where each concept stands, idioms taken out. */
  found: Found;
  /** Words that were typed in another way than they are read. */
  meant: ReadonlyMap<number, string>;
  /** One finding a rule, none of which the context explained away. */
  findings: Finding[];
  /** A word of a finding was typed in another way than it is read (M6). */
  disguised: boolean;
  /** Rules that fired and were explained away, by what: `talk`, `caller`, `practice`. */
  excused: string[];
  /** What the text speaks about, as the discounts of ground-rules.md 1.1 see it. */
  talk: boolean;
  callers: boolean;
  practice: boolean;
}

/** Reads one text with the words and rules of some languages. */
export function readSheet(
  tokens: Tokens,
  text: string,
  surface: Surface,
  lexicons: readonly Lexicon[],
  parties: ReadonlySet<string>,
): Sheet {
  const reading = new Reading(tokens, text, parties, lexicons);
  const raw: Sight = { found: reading.found, merged: new Map(), asks: tokens.asks };
  const talk = sentencesOf(lexicons, 'talk', raw);
  for (const sentence of sentencesOf(lexicons, 'defiance', raw)) talk.delete(sentence);
  const sight = withoutIdioms(raw, lexicons);
  const { found } = sight;
  const callers = sentencesOf(lexicons, 'callers', sight);
  const practice = sentencesOf(lexicons, 'practice', sight);
  const of: Case = { tokens, found, surface, talk, callers, practice };
  const findings = new Map<string, Finding>();
  const excuses = new Set<string>();
  let disguised = false;
  const fire = (rule: Rule): void => {
    if (!counts(rule, surface)) return;
    for (const trail of trailsOf(rule.pattern, sight)) {
      if (excused(rule, trail, of)) excuses.add(rule.id);
      else {
        add(findings, findingOf(rule, trail, of));
        disguised ||= trail.some((hit) => hit.disguised);
      }
    }
  };
  for (const lexicon of lexicons) runAll(lexicon.rules, found, fire);
  if (NAMES.has(surface)) nameFigures(of, findings);
  return {
    tokens,
    found,
    meant: reading.meant,
    findings: [...findings.values()],
    disguised,
    excused: [...excuses],
    talk: talk.size > 0,
    callers: callers.size > 0,
    practice: practice.size > 0,
  };
}

const partyCache = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Words of the parties' names that mean nothing by themselves in these languages. */
export function partyWords(
  parties: readonly string[],
  lexicons: readonly Lexicon[],
): ReadonlySet<string> {
  const seen = partyCache.get(parties);
  if (seen) return seen;
  const out = new Set<string>();
  for (const party of parties.slice(0, 200)) {
    for (const word of fold(party.slice(0, 80)).text.split(/[^\p{L}\p{N}]+/u)) {
      const known = lexicons.some((lexicon) => lexicon.words.has(word));
      if (word.length > 2 && !known) out.add(word);
    }
  }
  partyCache.set(parties, out);
  return out;
}
