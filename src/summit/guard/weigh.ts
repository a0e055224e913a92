import type { Filter } from '../filter/terms.ts';
import type { Surface, Watch } from '../filter/verdict.ts';
import { limits } from '../limits.ts';
import type { CommandRow } from '../noun/grammar.ts';
import { filterContext } from '../noun/grammar.ts';
import { byTopic, nameless, textHeld } from '../noun/verdicts.ts';
import { chainOf } from '../noun/visibility.ts';
import type { State } from '../state.ts';
import type {
  Command,
  Known,
  Made,
  Marked,
  Meta,
  Outcome,
  Refusal,
  Seat,
  Typed,
} from '../terms.ts';

type AnyCommand = Command & Record<string, unknown>;

/** When and with what a command is decided. */
interface Turn {
  meta: Meta;
  known: Known;
}

/** Where a text stands: the challenge it belongs to, `*` for a word to the whole room. */
function placeOf(state: State, { place, surface }: Typed): string {
  if (surface === 'broadcast') return '*';
  return state.ideas[place ?? '']?.challenge ?? place ?? '';
}

/** The author's own last texts in a place, oldest first, as far as they may be one message. */
function partsOf(state: State, place: string, { person }: Seat, at: number): string[] {
  const here = [
    ...Object.values(state.practices).filter((one) => one.challenge === place),
    ...Object.values(state.ideas).filter((one) => one.challenge === place),
    ...Object.values(state.comments).filter((one) => state.ideas[one.idea]?.challenge === place),
  ];
  const mine = here.filter((one) => one.by === person && at - one.at <= limits.partsMs);
  const texts = mine.sort((a, b) => a.at - b.at).flatMap(({ text }) => (text ? [text] : []));
  return texts.slice(-limits.partsCount);
}

/** The question a text in this place might answer: put to all, or held from the same author. */
function watchOf(state: State, place: string, { person }: Seat, at: number): Watch | undefined {
  const keys = [place, '*', `${place} ${person}`, `* ${person}`];
  const open = keys.map((key) => state.watches[key]);
  return open.find((watch) => watch !== undefined && watch.until > at);
}

/** Vault ids of the private terms of a seat's own company (trust.md 2.3). */
export function termsNeeded(state: State, { vendor }: Seat): string[] {
  const kept = state.privateTerms[vendor ?? ''];
  return kept ? [kept.termsId] : [];
}

function ownTerms(state: State, seat: Seat, { words }: Known): string[] {
  return termsNeeded(state, seat).flatMap((id) => JSON.parse(words[id] || '[]') as string[]);
}

function verdicts(state: State, texts: Typed[], { meta, known }: Turn): Marked[] {
  const context = { ...filterContext(state), own: ownTerms(state, meta.seat, known) };
  return texts.map((typed) => {
    const place = placeOf(state, typed);
    const watch = place === '' ? undefined : watchOf(state, place, meta.seat, meta.at);
    const parts = place === '' ? [] : partsOf(state, place, meta.seat, meta.at);
    const before = watch ? { watch, parts } : { parts };
    return {
      ...known.filter.judge(typed.text, typed.surface, { ...context, before }),
      field: typed.field,
    };
  });
}

/**
 * The filter's verdict on one text as it would be given now, by the rules everybody may know:
 * no private term and nothing held bears on it. Nothing is kept.
 */
export function weigh(state: State, text: string, surface: Surface, filter: Filter): Marked {
  return { ...filter.judge(text, surface, filterContext(state)), field: 'text' };
}

const order = ['pass', 'nudge', 'hold', 'block'] as const;

function strongest(marked: Marked[]): (typeof order)[number] {
  const found = marked.map((one) => order.indexOf(one.action));
  return order[Math.max(0, ...found)] ?? 'hold';
}

/** Topics whose marked words are never kept, not even sealed (H6). */
const MASKED = ['secrets', 'personal_data'];

/** A text without what a secret's or a person's finding marked, figures and signs included. */
function masked(text: string, marked: Marked[], field: string, filter: Filter): string {
  const grave = marked.filter((one) => one.field === field).flatMap((one) => one.findings);
  const found = grave.filter(({ topic, action }) => MASKED.includes(topic) && action === 'block');
  if (found.length === 0) return filter.mask(text);
  const hidden = (at: number) =>
    found.some(({ spans }) => spans.some(([start, end]) => at >= start && at < end));
  const bare = filter
    .mask(text)
    .split('')
    .map((unit, at) => (hidden(at) && unit.trim() !== '' ? '•' : unit));
  return bare.join('').replace(/\S*[\d@#$%^&*_\\/!]\S*/g, (word) => '•'.repeat(word.length));
}

/** The masked command, as it is sealed: what a release decides anew. */
function sealedCommand(command: AnyCommand, marked: Marked[], filter: Filter): string {
  const inner = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') {
      return /Id$/.test(field) ? value : masked(value, marked, field, filter);
    }
    if (Array.isArray(value)) return value.map((one) => inner(one, field));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one, name)]));
  };
  const { type, ...fields } = command;
  return JSON.stringify({ type, ...(inner(fields, '') as object) });
}

/** What was judged and how: texts and verdicts in the same order. */
interface Judged {
  texts: Typed[];
  marked: Marked[];
}

/** Opens a watch for each question to peers; one that was held is watched at its author's alone. */
function watches(state: State, { texts, marked }: Judged, meta: Meta, delivered: boolean): Made[] {
  return marked.flatMap(({ elicits }, at): Made[] => {
    const typed = texts[at];
    const place = typed ? placeOf(state, typed) : '';
    if (!elicits || place === '') return [];
    const where = delivered ? place : `${place} ${meta.seat.person}`;
    const { topic, language } = elicits;
    const until = meta.at + limits.watchMs;
    return [{ type: 'WatchOpened', where, topic, language, until }];
  });
}

function held(state: State, command: AnyCommand, judged: Judged, { meta, known }: Turn) {
  const { texts, marked } = judged;
  const mine = Object.values(state.holds).filter(({ by }) => by === meta.seat.person);
  const waiting = mine.filter(({ status }) => status === 'pending');
  if (waiting.length >= limits.heldEachCount || mine.length >= limits.heldEverEachCount) {
    return { refuse: 'too-many' as const };
  }
  const action = strongest(marked) === 'block' ? 'block' : 'hold';
  const verdict = marked.filter((one) => one.action !== 'pass');
  const surface = texts.find((one) => one.field === verdict[0]?.field)?.surface ?? 'note';
  const to = meta.seat.role === 'facilitator' || action === 'block' ? 'counsel' : 'facilitator';
  const holdId = `${meta.id}-h`;
  return {
    events: [
      textHeld(holdId, verdict, { command: command.type, surface, action, to }),
      ...watches(state, judged, meta, false),
    ],
    seal: [{ id: holdId, words: sealedCommand(command, marked, known.filter) }],
    answer: { held: { holdId, action, to, surface, verdict: byTopic(verdict) } },
  };
}

/**
 * The verdict travels with each event that keeps words. Words every seat may read carry its version
 * alone, released ones too: that somebody was nudged, or held before, is told to the sealed chain.
 */
function weighed({ events }: Outcome, marked: Marked[], toSealed: boolean): Made[] {
  if (marked.length === 0) return events;
  const [version, action] = [marked[0]?.version ?? '', strongest(marked)];
  const findings = nameless(marked).flatMap((one) => one.findings);
  const whole = { action, version, ...(findings.length > 0 ? { findings } : {}) };
  return events.flatMap((made): Made[] => {
    if (!made.body) return [made];
    if (chainOf(made.type) === 'sealed') return [toSealed ? { ...made, verdict: whole } : made];
    const told = { ...made, verdict: { version } };
    const quiet = !toSealed || findings.length === 0;
    return quiet ? [told] : [told, { type: 'TextWeighed', of: made.subject, verdict: whole }];
  });
}

function delivered(state: State, outcome: Outcome, judged: Judged, meta: Meta): Outcome {
  const events = weighed(outcome, judged.marked, true);
  return { ...outcome, events: [...events, ...watches(state, judged, meta, true)] };
}

/** Puts every free text of a decided command through the filter. */
export function filtered(
  state: State,
  row: CommandRow<AnyCommand>,
  command: AnyCommand,
  turn: Turn,
  outcome: Outcome,
): Outcome | Refusal {
  const texts = row.texts(command).filter((one) => one.text !== '');
  const judged = { texts, marked: verdicts(state, texts, turn) };
  const action = strongest(judged.marked);
  if (action === 'pass') return delivered(state, outcome, judged, turn.meta);
  const verdict = judged.marked.filter((one) => one.action !== 'pass');
  if (action === 'nudge') {
    return turn.meta.confirmed
      ? delivered(state, outcome, judged, turn.meta)
      : { refuse: 'text-nudged', verdict: byTopic(verdict) };
  }
  if (row.onHold === 'refuse') return { refuse: 'text-refused', verdict: byTopic(verdict) };
  return held(state, command, judged, turn);
}

/** A released text is delivered as it stands; a question in it is watched from now on. */
export function released(
  state: State,
  row: CommandRow<AnyCommand>,
  command: AnyCommand,
  turn: Turn,
  outcome: Outcome,
): Outcome {
  const texts = row.texts(command).filter((one) => one.text !== '');
  const judged = { texts, marked: verdicts(state, texts, turn) };
  const opened = watches(state, judged, turn.meta, true);
  return { ...outcome, events: [...weighed(outcome, judged.marked, false), ...opened] };
}
