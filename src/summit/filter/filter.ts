import { CORE } from './data/core.ts';
import { PACKS } from './data/packs.ts';
import {
  findingsOf,
  settledFinding,
  sureFindings,
  thresholdOf,
  type Weighed,
} from './decide/bands.ts';
import {
  type Background,
  backgroundOf,
  houseFindings,
  privateFindings,
  teach,
  traitsOf,
  withoutExceptions,
} from './decide/house.ts';
import { fragments, sentencesOf } from './decide/pieces.ts';
import { type Read, Reader } from './decide/reader.ts';
import { answerFinding, isBare, isPlainName, WATCHED } from './decide/thread.ts';
import { readWeights, type Weights } from './learn/file.ts';
import { type Grams, gramsOf } from './learn/grams.ts';
import { type Scores, scoreOf, scoresOf } from './learn/net.ts';
import { saidOf } from './learn/words.ts';
import { maskWith } from './mask.ts';
import { hash } from './read/lexicon.ts';
import { fold, TEXT_UNITS_MAX } from './read/normalise.ts';
import { tokenise } from './read/tokens.ts';
import type { WordLists } from './read/tongue.ts';
import type { Explanation, Filter } from './terms.ts';
import {
  type Action,
  byPrecedence,
  type FilterContext,
  type Finding,
  HOUSE_DEFAULTS,
  type HouseRules,
  rankOf,
  type Surface,
  TOPICS,
  type Verdict,
} from './verdict.ts';

/** What a filter reads from files, once, when the house opens. */
export interface Source {
  weights: Uint8Array;
  tongues: WordLists;
  /** Harmless texts an own topic must not catch. */
  bank: readonly string[];
}

/** Surfaces that only the rules read: who objects, explains or asks counsel is never guessed at. */
const RULES_ONLY: ReadonlySet<Surface> = new Set([
  'rules',
  'objection',
  'thread',
  'reason',
  'vendor',
]);
/** A sentence by itself must speak this much louder than a whole text. */
const SENTENCE_SLACK = 2;
/** A question this close below the threshold is not held, but its answers are watched. */
const ELICIT_SLACK = 1.5;
/** In a watched thread, a change of language takes this much off the threshold (M6). */
const HOP_SLACK = 2;

class TopicFilter implements Filter {
  readonly version: string;
  readonly languages: readonly string[];
  readonly bankCount: number;
  readonly #bank: readonly string[];
  readonly #reader: Reader;
  readonly #weights: Weights;
  #banked: { read: Weighed[]; background: Background } | undefined;

  constructor({ weights, bank, tongues }: Source) {
    const books = { packs: PACKS, core: CORE, tongues };
    this.#reader = new Reader(books);
    this.#weights = readWeights(weights);
    this.languages = this.#reader.languages;
    this.#bank = bank;
    this.bankCount = bank.length;
    this.version = `2-${hash(JSON.stringify(books))}-${this.#weights.version}`;
  }

  judge(text: string, surface: Surface, context: FilterContext): Verdict {
    const version = this.#versionOf(context);
    if (text.trim() === '') return { action: 'pass', findings: [], version };
    try {
      return this.#joined(text, surface, context);
    } catch {
      return { action: 'hold', findings: [], version };
    }
  }

  alarms(house: HouseRules): number {
    const threshold = thresholdOf(this.#weights, house.strictness);
    const caught = this.#bankRead().read.filter((of) => {
      const own = findingsOf({ ...of, house, threshold });
      return own.length > 0 || this.#houseFindings({ ...of, house }).length > 0;
    });
    return caught.length;
  }

  mask(text: string): string {
    return maskWith(text, this.#reader.english);
  }

  explain(text: string, surface: Surface, context: FilterContext): Explanation {
    const of = this.#weigh(text, surface, context);
    const { sheet, scores, threshold, read } = of;
    return {
      verdict: this.judge(text, surface, context),
      score: scoreOf(scores, 'any'),
      threshold,
      topics: TOPICS.map((topic) => [topic, scoreOf(scores, topic)]),
      rules: sheet.findings.map(({ rule }) => rule),
      excused: sheet.excused,
      language: read.tongue.language,
    };
  }

  #versionOf({ house }: FilterContext): string {
    return house && house.version > 0
      ? `${this.version}-r${house.version}-${hash(JSON.stringify(house))}`
      : this.version;
  }

  /** A text may finish what the author's last ones began: all of them together are read as well. */
  #joined(text: string, surface: Surface, context: FilterContext): Verdict {
    const alone = this.#single(text, surface, context);
    const parts = fragments(context.before?.parts ?? [], text);
    if (parts.length === 0 || alone.action === 'block') return alone;
    const lead = parts.map((part) => `${part} `).join('');
    const house = context.house ?? HOUSE_DEFAULTS;
    const sure = { ...context, house: { ...house, strictness: Math.min(house.strictness, 1) } };
    const whole = this.#single(lead + text, surface, sure);
    const first = this.#single(lead, surface, sure);
    const rose = rankOf(whole.action) > Math.max(rankOf(alone.action), rankOf(first.action));
    if (!rose) return alone;
    const findings = whole.findings.map((finding) => ({
      ...finding,
      rule: 'thread.joined',
      spans: finding.spans.flatMap(([start, end]): [number, number][] =>
        end > lead.length ? [[Math.max(0, start - lead.length), end - lead.length]] : [],
      ),
    }));
    return { ...whole, findings };
  }

  #single(typed: string, surface: Surface, context: FilterContext): Verdict {
    const of = this.#weigh(typed, surface, context);
    const { sheet, read } = of;
    const answer = answerFinding(sheet.tokens, context.before?.watch);
    const own = this.#own(of);
    const invented = surface === 'lab';
    const findings = [
      ...own,
      ...(answer && !own.some(({ topic }) => topic === answer.topic)
        ? settledFinding(answer, of.house)
        : []),
      ...(invented ? [] : this.#houseFindings(of)),
      ...privateFindings(sheet.tokens, context.own ?? []),
    ].sort(byPrecedence);
    const cut = sheet.tokens.cut || typed.length > TEXT_UNITS_MAX;
    let action: Action = cut || read.language ? 'hold' : 'pass';
    for (const finding of findings)
      if (rankOf(finding.action) > rankOf(action)) action = finding.action;
    const elicits = this.#elicits(of);
    return {
      action,
      findings,
      version: this.#versionOf(context),
      ...(read.language ? { language: read.language } : {}),
      ...(elicits ? { elicits } : {}),
    };
  }

  #houseFindings({ sheet, surface, house }: Weighed): Finding[] {
    if (house.own.length + house.terms.length === 0) return [];
    const own = surface === 'name' || surface === 'vendor' ? [] : house.own;
    return houseFindings(sheet, { ...house, own }, (topic) =>
      teach(topic, (text) => traitsOf(tokenise(fold(text), text)), this.#bankRead().background),
    );
  }

  #own(of: Weighed): Finding[] {
    if (of.surface === 'lab') return sureFindings(of.sheet);
    return this.#rulesOnly(of) ? this.#ruled(of) : findingsOf(of);
  }

  /** A bare figure or a plain name gives the learned layer nothing to go by. */
  #rulesOnly({ surface, sheet }: Weighed): boolean {
    if (RULES_ONLY.has(surface)) return true;
    return surface === 'name' ? isPlainName(sheet) : isBare(sheet.tokens);
  }

  /** What the rules alone say, with the room's settings. */
  #ruled({ sheet, house }: Weighed): Finding[] {
    return sheet.findings.flatMap((finding) => settledFinding(finding, house));
  }

  /** A question, or a plain statement, that invites others to say theirs. */
  #elicits(of: Weighed & { read: Read }): Verdict['elicits'] {
    const { sheet, scores, threshold, read } = of;
    const slack = sheet.tokens.asks.includes(true) ? ELICIT_SLACK : 0;
    if (this.#rulesOnly(of) || scoreOf(scores, 'any') < threshold - slack) return undefined;
    const [first] = [...TOPICS].sort((a, b) => scoreOf(scores, b) - scoreOf(scores, a));
    return first && WATCHED.has(first)
      ? { topic: first, language: read.tongue.language }
      : undefined;
  }

  #weigh(typed: string, surface: Surface, context: FilterContext): Weighed & { read: Read } {
    const house = context.house ?? HOUSE_DEFAULTS;
    const tokens = tokenise(fold(typed), typed);
    const text = house.exceptions.length > 0 ? withoutExceptions(typed, tokens, house) : typed;
    const read = this.#reader.read(text, surface, context, text === typed ? tokens : undefined);
    const grams = gramsOf(saidOf(read.sheet, surface));
    const watch = context.before?.watch;
    const hop = watch !== undefined && read.tongue.sure && read.tongue.language !== watch.language;
    const threshold = thresholdOf(this.#weights, house.strictness) - (hop ? HOP_SLACK : 0);
    const scores = this.#scores(text, surface, context, { grams, threshold });
    const { sheet } = read;
    return { sheet, grams, scores, weights: this.#weights, surface, house, threshold, read };
  }

  /** Scores of a text, or of its worst sentence when harmless ones around it water it down. */
  #scores(
    text: string,
    surface: Surface,
    context: FilterContext,
    { grams, threshold }: { grams: Grams; threshold: number },
  ): Scores {
    let worst = scoresOf(this.#weights.net, grams);
    let top = scoreOf(worst, 'any');
    if (top >= threshold) return worst;
    for (const sentence of sentencesOf(text)) {
      const { sheet } = this.#reader.read(sentence, surface, context);
      const scores = scoresOf(this.#weights.net, gramsOf(saidOf(sheet, surface)));
      const score = scoreOf(scores, 'any') - SENTENCE_SLACK;
      if (score <= top) continue;
      scores[0] = score;
      [worst, top] = [scores, score];
    }
    return worst;
  }

  get #anywhere(): FilterContext {
    return { languages: this.languages, parties: [] };
  }

  /** The bank, read once. */
  #bankRead() {
    if (!this.#banked) {
      const read = this.#bank.map((text) => this.#weigh(text, 'comment', this.#anywhere));
      const background = backgroundOf(read.map(({ sheet }) => traitsOf(sheet.tokens)));
      this.#banked = { read, background };
    }
    return this.#banked;
  }
}

/**
 * Opens a filter.
 * @throws Error or ZodError when a pack or the weights are not what they should be.
 */
export function createFilter(source: Source): Filter {
  return new TopicFilter(source);
}
