import type { Weights } from '../learn/file.ts';
import type { Grams } from '../learn/grams.ts';
import { type Scores, scoreOf, tokenShares } from '../learn/net.ts';
import type { Sheet } from '../rules.ts';
import {
  type Finding,
  type HouseRules,
  type Matter,
  rankOf,
  type Surface,
  severityOf,
  stronger,
  TOPICS,
  type Topic,
} from '../verdict.ts';
import { markedTokens } from './house.ts';

/** Surfaces under the strict profile of ground-rules.md 1.1. */
const STRICT: ReadonlySet<Surface> = new Set([
  'challenge',
  'commitment',
  'action',
  'minutes',
  'broadcast',
  'poll',
  'group',
  'agenda',
  'vendor',
  'summit',
]);

/** Topics whose own default is a warning to the author (ground-rules.md 1.2). */
const NUDGED: ReadonlySet<Matter> = new Set(['disparagement', 'side_channel']);
/** Rules that stand whatever the learned layer thinks: numbers with check digits, access data. */
const SURE_TOPICS: ReadonlySet<Matter> = new Set(['personal_data', 'secrets']);
/** Where a rule hears competitors agree, the learned layer needs this much less. */
const PACT_SLACK = 2.5;
const MARKED_MAX = 5;
const TOPICS_MAX = 3;
/** A topic that a rule named as well needs this much less to be told. */
const RULED_SLACK = 1.5;
/** A rule that blocks carries a text this close to blocking over the line. */
const BLOCK_SLACK = 1;

/** One text after both layers have read it. */
export interface Weighed {
  sheet: Sheet;
  grams: Grams;
  scores: Scores;
  weights: Weights;
  surface: Surface;
  house: HouseRules;
  /** Score of `any` from which the text does not pass. */
  threshold: number;
}

/** Score of `any` for a wanted share of false alarms, between the measured points. */
export function thresholdOf({ training }: Weights, strictness: number): number {
  const points = training.strictness;
  const first = points[0] ?? [1, 0];
  let before = first;
  for (const point of points) {
    if (point[0] >= strictness) {
      const span = point[0] - before[0];
      const share = span > 0 ? (strictness - before[0]) / span : 0;
      return before[1] + (point[1] - before[1]) * share;
    }
    before = point;
  }
  return before[1];
}

/** Topics the text is about, the likeliest first: every likely one, and at least one. */
function topicsOf(scores: Scores, { findings }: Sheet): Topic[] {
  const order = [...TOPICS].sort((a, b) => scoreOf(scores, b) - scoreOf(scores, a));
  const ruled = new Set(findings.map(({ topic }) => topic));
  const likely = (topic: Topic) => scoreOf(scores, topic) > (ruled.has(topic) ? -RULED_SLACK : 0);
  return order.filter((topic, at) => at === 0 || likely(topic)).slice(0, TOPICS_MAX);
}

function defaultAction(topic: Topic, { scores, surface, sheet }: Weighed): Finding['action'] {
  if (scoreOf(scores, 'block') > 0) return 'block';
  const sure = sheet.findings.some((one) => one.topic === topic && one.action === 'block');
  if (sure && scoreOf(scores, 'block') > -BLOCK_SLACK) return 'block';
  if (NUDGED.has(topic) && scoreOf(scores, 'nudge') > 0 && !STRICT.has(surface)) return 'nudge';
  return 'hold';
}

/** A topic's action after the room's own setting; nothing when the topic was switched off. */
function settled(
  topic: Matter,
  action: Finding['action'],
  { topics }: HouseRules,
): Finding['action'] | undefined {
  if (topic === 'house' || topic === 'private') return action;
  const set = topics[topic];
  if (set === 'off') return undefined;
  if (set === undefined) return action;
  if (set === 'nudge') return action === 'block' ? 'hold' : 'nudge';
  return rankOf(set) > rankOf(action) ? set : action;
}

/** A finding with the room's own action on its topic; nothing when the topic was switched off. */
export function settledFinding(finding: Finding, house: HouseRules): Finding[] {
  const action = settled(finding.topic, finding.action, house);
  return action ? [{ ...finding, action }] : [];
}

function profiled(finding: Finding, surface: Surface): Finding {
  const raise = STRICT.has(surface) && (finding.action === 'nudge' || finding.severity >= 3);
  return raise ? { ...finding, action: stronger(finding.action) } : finding;
}

/** Findings that stand whatever else is thought: access data, card and government numbers. */
export function sureFindings({ findings }: Sheet): Finding[] {
  return findings.filter(({ topic, action }) => action === 'block' && SURE_TOPICS.has(topic));
}

const trustedOf = new WeakMap<Weights, ReadonlySet<string>>();

/** Findings of rules that measured nearly always right: they stand without the learned layer. */
function trustedFindings({ findings }: Sheet, weights: Weights): Finding[] {
  const trusted = trustedOf.get(weights) ?? new Set(weights.training.trusted);
  trustedOf.set(weights, trusted);
  return findings.filter(({ rule, lang }) => trusted.has(`${lang}:${rule}`));
}

/** Findings of both layers: the learned layer says what stands, the rules say where and why. */
export function findingsOf(of: Weighed): Finding[] {
  const { sheet, scores, weights, grams, house, threshold } = of;
  const score = scoreOf(scores, 'any');
  const pact = sheet.findings.some(({ rule }) => rule.endsWith('.concert'));
  const flagged = score >= threshold - (pact ? PACT_SLACK : 0);
  const trusted = trustedFindings(sheet, weights);
  const topics = flagged ? topicsOf(scores, sheet) : [];
  const named = new Set([...trusted.map(({ topic }) => topic as Topic), ...topics]);
  const found: Finding[] = [...named].map((topic) => {
    const same = sheet.findings.filter((finding) => finding.topic === topic);
    const spoke = same.sort((a, b) => rankOf(b.action) - rankOf(a.action));
    const shares = () => tokenShares(weights.net, grams, topic, sheet.tokens.list.length);
    const spans =
      spoke.length > 0
        ? spoke.flatMap((finding) => finding.spans).sort((a, b) => a[0] - b[0])
        : markedTokens(shares(), sheet.tokens.list, MARKED_MAX);
    const severity = Math.max(severityOf(topic), ...spoke.map((one) => one.severity));
    return {
      topic,
      action: defaultAction(topic, of),
      severity: severity as Finding['severity'],
      rule: spoke[0]?.rule ?? 'learned',
      spans: joined(spans),
    };
  });
  for (const finding of sureFindings(sheet))
    if (!found.some((one) => one.topic === finding.topic)) found.push(finding);
  return found.flatMap((finding) => {
    const action = settled(finding.topic, finding.action, house);
    if (!action) return [];
    const odd = sheet.disguised && action !== 'block';
    return [profiled({ ...finding, action: odd ? stronger(action) : action }, of.surface)];
  });
}

/** Spans in order; overlapping and neighbouring ones joined. */
function joined(spans: readonly [number, number][]): [number, number][] {
  const out: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = out.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
