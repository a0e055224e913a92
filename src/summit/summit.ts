import { z } from 'zod';
import { mask } from './filter/mask.ts';
import { judge } from './filter/match.ts';
import { limits } from './limits.ts';
import type { CommandRow } from './noun/grammar.ts';
import { filterContext } from './noun/grammar.ts';
import { byTopic } from './noun/verdicts.ts';
import { commandRows, eventRows } from './nouns.ts';
import { rolesOf } from './roles.ts';
import type { State } from './state.ts';
import type {
  Command,
  Due,
  Event,
  Known,
  Made,
  Marked,
  Meta,
  Outcome,
  Refusal,
  Seat,
  Typed,
} from './terms.ts';

export { unreadable } from './live/hold.ts';
export { audienceOf, see, show, sorted, touches, view } from './nouns.ts';
export { seatOf, stands } from './plan/invitation.ts';
export { rolesOf } from './roles.ts';
export { empty, type State } from './state.ts';
export * from './terms.ts';
export { limits };

type AnyCommand = Command & Record<string, unknown>;

const envelope = z.looseObject({
  id: z.string().regex(/^[A-Za-z0-9._-]{8,64}$/),
  type: z.string().max(40),
  confirmed: z.boolean().optional(),
});

/** A command as it came through a door: its browser-made id, and whether a nudge was confirmed. */
export interface Asked {
  id: string;
  confirmed: boolean;
  command: AnyCommand;
}

/** Reads what came through a door; nothing when it is no command of the summit. */
export function parse(raw: unknown): Asked | undefined {
  const outer = envelope.safeParse(raw);
  if (!outer.success) return undefined;
  const { id, type, confirmed = false, ...fields } = outer.data;
  const row = commandRows.get(type);
  const inner = row?.schema.safeParse(fields);
  if (!inner?.success) return undefined;
  return { id, confirmed, command: { ...inner.data, type } };
}

/** Every command's schema by type, for the published contract. */
export function schemas(): [string, z.ZodType][] {
  return [...commandRows].map(([type, row]) => [type, row.schema]);
}

/** Vault ids a command must have unsealed before it is decided. */
export function needs(state: State, command: AnyCommand, seat: Seat): string[] {
  return commandRows.get(command.type)?.needs?.(state, command, seat) ?? [];
}

function barred(state: State, row: CommandRow<AnyCommand>, seat: Seat): Refusal | undefined {
  const { stages, phases, signed, braked } = row.gate;
  if (!stages.includes(state.stage)) return { refuse: 'wrong-stage' };
  if (state.brake.on && !braked) return { refuse: 'room-braked' };
  if (signed && (state.signed[seat.person] ?? 0) < state.rules.length)
    return { refuse: 'not-signed' };
  if (state.stage !== 'live' || !phases) return undefined;
  const kind = state.phases[state.now.phase]?.kind ?? '';
  if (phases.length > 0 && !phases.includes(kind)) return { refuse: 'wrong-phase' };
  if (state.now.status === 'running') return undefined;
  return { refuse: state.now.status === 'paused' ? 'phase-paused' : 'phase-not-started' };
}

/** The filter's verdict on one text as it would be given now; nothing is kept. */
export function weigh(state: State, text: string, surface: Typed['surface']): Marked {
  return verdicts(state, [{ field: 'text', text, surface }])[0] as Marked;
}

/** Who is in the room, by name and company, for those who ask; empty before the summit is live. */
export function roster(
  state: State,
): { id: string; name: string; company: string; role: string }[] {
  if (state.stage === 'plan') return [];
  return Object.entries(state.people).flatMap(([id, person]) => {
    if (person.removed || person.role === 'projector') return [];
    const company = state.vendors[person.vendor ?? '']?.name ?? state.purpose.host;
    return [{ id, name: person.name, company, role: person.role }];
  });
}

/**
 * Names are no sentences of a language, and a reason must be writable in every room: only the
 * English rules look at both.
 */
function verdicts(state: State, texts: Typed[]): Marked[] {
  const context = filterContext(state);
  return texts.map(({ field, text, surface }) => {
    const spared = ['name', 'vendor', 'reason'].includes(surface);
    const languages = spared ? ['en'] : context.languages;
    return { ...judge(text, surface, { ...context, languages }), field };
  });
}

const order = ['pass', 'nudge', 'hold', 'block'] as const;

function strongest(marked: Marked[]): (typeof order)[number] {
  const found = marked.map((one) => order.indexOf(one.action));
  return order[Math.max(0, ...found)] ?? 'hold';
}

/** Topics whose marked words are never kept, not even sealed (H6). */
const MASKED = ['secrets', 'personal_data'];

/** A text without what a secret's or a person's finding marked, figures and signs included. */
function masked(text: string, marked: Marked[], field: string): string {
  const grave = marked.filter((one) => one.field === field).flatMap((one) => one.findings);
  const found = grave.filter(({ topic, action }) => MASKED.includes(topic) && action === 'block');
  if (found.length === 0) return mask(text);
  const hidden = (at: number) =>
    found.some(({ spans }) => spans.some(([start, end]) => at >= start && at < end));
  const bare = mask(text)
    .split('')
    .map((unit, at) => (hidden(at) && unit.trim() !== '' ? '•' : unit));
  return bare.join('').replace(/\S*[\d@#$%^&*_\\/!]\S*/g, (word) => '•'.repeat(word.length));
}

/** The masked command, as it is sealed: what a release decides anew. */
function sealedCommand(command: AnyCommand, marked: Marked[]): string {
  const inner = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return /Id$/.test(field) ? value : masked(value, marked, field);
    if (Array.isArray(value)) return value.map((one) => inner(one, field));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one, name)]));
  };
  const { type, ...fields } = command;
  return JSON.stringify({ type, ...(inner(fields, '') as object) });
}

function held(state: State, command: AnyCommand, texts: Typed[], marked: Marked[], meta: Meta) {
  const mine = Object.values(state.holds).filter(({ by }) => by === meta.seat.person);
  const waiting = mine.filter(({ status }) => status === 'pending');
  if (waiting.length >= limits.heldEachCount || mine.length >= limits.heldEverEachCount) {
    return { refuse: 'too-many' as const };
  }
  const action = strongest(marked);
  const verdict = marked.filter((one) => one.action !== 'pass');
  const surface = texts.find((one) => one.field === verdict[0]?.field)?.surface ?? 'note';
  const to = meta.seat.role === 'facilitator' || action === 'block' ? 'counsel' : 'facilitator';
  const holdId = `${meta.id}-h`;
  return {
    events: [{ type: 'TextHeld', holdId, command: command.type, surface, verdict, action, to }],
    seal: [{ id: holdId, words: sealedCommand(command, marked) }],
    answer: { held: { holdId, action, to, surface, verdict: byTopic(verdict) } },
  };
}

/** The verdict travels with each event that keeps words. */
function judged(outcome: Outcome, marked: Marked[]): Outcome {
  if (marked.length === 0) return outcome;
  const verdict = { action: strongest(marked), version: marked[0]?.version ?? '' };
  const findings = marked.flatMap((one) => one.findings);
  const said = findings.length > 0 ? { ...verdict, findings } : verdict;
  const events = outcome.events.map((made) => (made.body ? { ...made, verdict: said } : made));
  return { ...outcome, events };
}

function filtered(
  state: State,
  row: CommandRow<AnyCommand>,
  command: AnyCommand,
  meta: Meta,
  outcome: Outcome,
): Outcome | Refusal {
  const texts = row.texts(command).filter((one) => one.text !== '');
  const marked = verdicts(state, texts);
  const action = strongest(marked);
  if (action === 'pass') return judged(outcome, marked);
  const verdict = marked.filter((one) => one.action !== 'pass');
  if (action === 'nudge') {
    return meta.confirmed
      ? judged(outcome, marked)
      : { refuse: 'text-nudged', verdict: byTopic(verdict) };
  }
  if (row.onHold === 'refuse') return { refuse: 'text-refused', verdict: byTopic(verdict) };
  return held(state, command, texts, marked, meta);
}

/** A row is handed the fields alone: a type spread into an event would rename it. */
function fieldsOf({ type: _type, ...fields }: AnyCommand): AnyCommand {
  return fields as AnyCommand;
}

/** The words of a hold with the author's new words laid over its text fields. */
function renewed(words: string, texts: Record<string, string>): AnyCommand | undefined {
  const { type, ...old } = JSON.parse(words) as AnyCommand;
  const row = commandRows.get(type);
  const replaceable = Object.entries(texts).filter(([field]) => typeof old[field] === 'string');
  const inner = row?.schema.safeParse({ ...old, ...Object.fromEntries(replaceable) });
  return inner?.success ? { ...inner.data, type } : undefined;
}

/** The seat of a held text's author now; nothing once removed. */
function authorSeat(state: State, by: string): Seat | undefined {
  if (by === 'host') return { role: 'host', person: 'host' };
  const author = state.people[by];
  if (!author || author.removed) return undefined;
  const seat: Seat = { role: author.role, person: by };
  return author.vendor === undefined ? seat : { ...seat, vendor: author.vendor };
}

/** What still bars a held command: its role and stage always, the whole gate when rewritten. */
function barredAgain(state: State, command: AnyCommand, seat: Seat, rewritten: boolean) {
  const row = commandRows.get(command.type);
  if (!row || !rolesOf(command.type).includes(seat.role))
    return { refuse: 'no-such-thing' as const };
  if (!row.gate.stages.includes(state.stage)) return { refuse: 'wrong-stage' as const };
  return rewritten ? barred(state, row, seat) : undefined;
}

/** Decides a held command anew: released as it was, or rewritten and filtered again. */
function decidedAgain(state: State, outcome: Outcome, meta: Meta, known: Known): Outcome | Refusal {
  const { again, ...rest } = outcome;
  if (!again) return outcome;
  const command = renewed(again.words, again.texts ?? {});
  const seat = authorSeat(state, again.by);
  const row = command && commandRows.get(command.type);
  if (!command || !row || !seat) return { refuse: 'no-such-thing' };
  const rewritten = again.texts !== undefined;
  const closed = barredAgain(state, command, seat, rewritten);
  if (closed) return closed;
  const asAuthor = { ...meta, seat, released: !rewritten };
  const made = row.decide(state, fieldsOf(command), asAuthor, known);
  if ('refuse' in made) return made;
  const passed = rewritten ? filtered(state, row, command, asAuthor, made) : made;
  if ('refuse' in passed) return passed;
  const events = passed.events.map((one) => ({ ...one, by: again.by }));
  return { ...passed, events: [...rest.events, ...events] };
}

/**
 * Decides one command: role, gate, the noun's own rule, then the filter on every text. Pure: the
 * same state, command, meta and known words give the same answer.
 */
export function decide(
  state: State,
  command: AnyCommand,
  meta: Meta,
  known: Known,
): { events: Event[]; outcome: Outcome } | Refusal {
  const row = commandRows.get(command.type);
  if (!row || !rolesOf(command.type).includes(meta.seat.role)) return { refuse: 'not-your-right' };
  const closed = barred(state, row, meta.seat);
  if (closed) return closed;
  const made = row.decide(state, fieldsOf(command), meta, known);
  if ('refuse' in made) return made;
  const outcome = made.again
    ? decidedAgain(state, made, meta, known)
    : filtered(state, row, command, meta, made);
  if ('refuse' in outcome) return outcome;
  return { events: outcome.events.map((one) => stamped(one, meta)), outcome };
}

function stamped(made: Made, meta: Meta): Event {
  return { ...made, by: made.by ?? meta.seat.person, at: meta.at };
}

/**
 * The state after one event.
 * @throws when no noun knows the event: our own mistake, or a record of a newer house.
 */
export function evolve(state: State, event: Event): State {
  const row = eventRows.get(event.type);
  if (!row) throw new Error(`no noun knows the event ${event.type}`);
  return row.evolve(state, event);
}

/** What the clock asks for next: the first hold to expire (ground rule L4). */
export function due(state: State): Due | undefined {
  const waiting = Object.entries(state.holds).filter(
    ([, hold]) => hold.status === 'pending' && hold.action === 'hold',
  );
  if (state.stage === 'closed' || waiting.length === 0) return undefined;
  const [holdId, hold] = waiting.reduce((a, b) => (a[1].at <= b[1].at ? a : b));
  return { at: hold.at + limits.holdExpiryMs, command: { type: 'ExpireHold', holdId } };
}
