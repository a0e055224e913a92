import { z } from 'zod';
import { filtered, released, termsNeeded, weigh } from './guard/weigh.ts';
import { limits } from './limits.ts';
import type { CommandRow } from './noun/grammar.ts';
import { rolesOf } from './noun/roles.ts';
import { commandRows, eventRows } from './nouns.ts';
import type { State } from './state.ts';
import type {
  Command,
  Due,
  Event,
  Filter,
  Known,
  Made,
  Marked,
  Meta,
  Outcome,
  Refusal,
  Seat,
} from './terms.ts';

export { DRILL } from './filter/data/drill.ts';
export { createFilter } from './filter/filter.ts';
export { forgets } from './guard/erasure.ts';
export { tried, trying } from './guard/trial.ts';
export { weigh } from './guard/weigh.ts';
export { unreadable } from './live/hold.ts';
export { inOneGo } from './noun/laying.ts';
export { rolesOf } from './noun/roles.ts';
export { byTopic } from './noun/verdicts.ts';
export { chainOf, classified, endsPhase } from './noun/visibility.ts';
export * from './noun/visibilityClasses.ts';
export * from './noun/visibilityDoors.ts';
export * from './noun/visibilityEntries.ts';
export { audienceOf, eventTypes, see, show, sorted, touches, view } from './nouns.ts';
export { seatOf, stands } from './plan/invitation.ts';
export { empty, type State, unboxed } from './state.ts';
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
  const row = commandRows.get(command.type);
  if (!row) return [];
  const own = row.needs?.(state, command, seat);
  const speaks = own !== undefined || row.texts(command).length > 0;
  return [...(own ?? []), ...(speaks ? termsNeeded(state, seat) : [])];
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

/**
 * What the filter would say of one field of a command that is still being typed, by the rules
 * everybody may know; nothing when that field is no free text. Nothing is kept.
 */
export function weighDraft(
  state: State,
  draft: { type: string; field: string; text: string },
  filter: Filter,
): Marked | undefined {
  const { type, field, text } = draft;
  const texts = commandRows.get(type)?.texts;
  const lists = { sites: [], phases: [], rows: [], examples: [], terms: [] };
  if (field === 'phases' || field === 'rows') return undefined;
  const value = field in lists ? [text] : text;
  const asked = new Proxy({ type, ...lists, [field]: value } as AnyCommand, {
    get: (fields, name) => (name in fields ? fields[name as string] : ''),
  });
  const typed = texts?.(asked).find((one) => one.field === field && one.text === text);
  return typed ? { ...weigh(state, text, typed.surface, filter), field } : undefined;
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
  const turn = { meta: asAuthor, known };
  const passed = rewritten
    ? filtered(state, row, command, turn, made)
    : released(state, row, command, turn, made);
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
    : filtered(state, row, command, { meta, known }, made);
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
