import { z } from 'zod';
import { type FilterContext, HOUSE_DEFAULTS, type Surface } from '../filter/verdict.ts';
import { limits } from '../limits.ts';
import type { State } from '../state.ts';
import type {
  Audience,
  Entry,
  Event,
  Gate,
  Key,
  Known,
  Made,
  Meta,
  Outcome,
  Refusal,
  RefusalCode,
  Seat,
  Stage,
  Typed,
  Viewer,
} from '../terms.ts';
import type { Words } from './things.ts';

/** One row of a noun's command table. */
export interface CommandRow<C> {
  schema: z.ZodType<C>;
  gate: Gate;
  /** Every free text of the command; the filter sees exactly these. */
  texts(command: C): Typed[];
  /** Vault ids this command must have unsealed. */
  needs?(state: State, command: C, seat: Seat): string[];
  /** `refuse` turns a hold into a refusal: for guests, who have no seat to keep words for. */
  onHold?: 'refuse';
  decide(state: State, command: C, meta: Meta, known: Known): Outcome | Refusal;
}

/** One row of a noun's event table: what it changes and which entries of a view may change. */
export interface EventRow<E> {
  evolve(state: State, event: E): State;
  /** `['*']` when any entry may change. */
  touches(event: E, state: State): Key[];
}

/** One row of a noun's view table: the only place that says who sees what. */
export interface ViewRow {
  ids(state: State, viewer: Viewer): string[];
  show(state: State, id: string, viewer: Viewer): Entry | undefined;
}

/** A command row whose command type was checked where it was written. */
type AnyCommandRow = Omit<CommandRow<never>, 'schema'> & { schema: z.ZodType };

/** One file of the summit: its commands, its events and who sees them. */
export interface Noun {
  commands: Record<string, AnyCommandRow>;
  events: Record<string, EventRow<never>>;
  views: Record<string, ViewRow>;
}

/**
 * An id the room gave: never a name, never a number a person could count with, and never a name
 * that every object inherits.
 */
export const id = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]{0,40}$/)
  .refine((text) => !(text in {}));

/**
 * Text as it is kept: every line end is LF, no other control character but the tab, no half of a
 * character, no mark that turns or ends a direction, NFC. What is kept can then stand in any page,
 * file, letter or terminal; such a mark would leave the element that isolates it.
 */
function plain(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .trim();
}

/** A free text of 1 to `max` characters once it is plain; every one passes the filter. */
export const words = (max: number) => z.string().transform(plain).pipe(z.string().min(1).max(max));

/** A text of one line: line breaks and runs of blanks become one blank. */
export const oneLine = (max: number) =>
  z
    .string()
    .transform((text) => plain(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1).max(max));

/** A free text that may be left empty. */
export const maybe = (max: number) => z.string().transform(plain).pipe(z.string().max(max));

/** Whether a text of the right form names a day there is: calendars fail on any other. */
function dated(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** A calendar date `YYYY-MM-DD`. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(dated);

/** A calendar date `YYYY-MM-DD`, or empty. */
export const day = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2})?$/)
  .refine((text) => text === '' || dated(text));

/** Types a command row by its schema. */
export function command<S extends z.ZodType>(
  row: { schema: S } & Omit<CommandRow<z.infer<S>>, 'schema'>,
): CommandRow<z.infer<S>> {
  return row as CommandRow<z.infer<S>>;
}

/** Types an event row by its event. */
export function event<E extends Event>(row: EventRow<E>): EventRow<E> {
  return row;
}

/** One free text in the field `text`, shown on one surface; `at` names the field of its place. */
export function text<F extends string = never>(surface: Surface, at?: F) {
  return (asked: { text: string } & Record<F, string>): Typed[] => [
    { field: 'text', text: asked.text, surface, ...(at ? { place: asked[at] } : {}) },
  ];
}

/** A refusal as a value; nothing is kept, nothing is told. */
export function refuse(code: RefusalCode): Refusal {
  return { refuse: code };
}

/** An outcome of plain events. */
export function happened(...events: Made[]): Outcome {
  return { events };
}

/** Gate: any time before the summit is closed, brake or not. */
export const anytime: Gate = { stages: ['plan', 'live', 'after'], braked: true };

/** Gate: while planning. */
export const planning: Gate = { stages: ['plan'] };

/** Gate: before the room has closed its doors to new things of the plan. */
export const before: Gate = { stages: ['plan', 'live'], braked: true };

/** Gate: signed people in a running phase of one of these kinds; any kind when none is named. */
export function during(...phases: string[]): Gate {
  return { stages: ['live'], phases, signed: true };
}

/** Gate: the live room, whatever the phase and the brake. */
export const inRoom: Gate = { stages: ['live'], braked: true };

/** Gate: one or more stages. */
export function stages(...list: Stage[]): Gate {
  return { stages: list, braked: true };
}

/** Key of one entry. */
export function key(kind: string, thing = 'now'): Key {
  return `${kind}/${thing}`;
}

/** Key of one entry of a person's own stream. */
export function own(person: string, kind: string, thing = 'now'): Key {
  return `@${person}/${kind}/${thing}`;
}

/** Name of a person as the room knows it; empty when unknown. */
export function nameOf(state: State, person: string): string {
  return state.people[person]?.name ?? '';
}

/** Name of the company a person belongs to; the host company's for those without a vendor. */
function companyOf(state: State, person: string): string {
  const vendor = state.people[person]?.vendor;
  return vendor ? (state.vendors[vendor]?.name ?? '') : state.purpose.host;
}

/** What everybody may see of shown words: text or tombstone, author, company, time. */
export function shownWords(state: State, thing: Words): Entry {
  return {
    text: thing.text ?? '',
    gone: thing.gone?.how ?? '',
    topic: thing.gone?.topic ?? '',
    at: thing.at,
    by: thing.by,
    author: nameOf(state, thing.by),
    company: companyOf(state, thing.by),
  };
}

/** Whether the viewer is one of these audiences. */
export function among(viewer: Viewer, ...audiences: Audience[]): boolean {
  return 'audience' in viewer && audiences.includes(viewer.audience);
}

/** The whole room; the big screen hangs where strangers pass, and counts while it is live only. */
export function everybody(state: State, viewer: Viewer): boolean {
  if (among(viewer, 'projector')) return state.stage === 'live';
  return among(viewer, 'facilitators', 'counsel', 'participants');
}

/** A view row for one entry that always exists for those who may see it. */
export function single(show: (state: State, viewer: Viewer) => Entry | undefined): ViewRow {
  return { ids: () => ['now'], show: (state, _id, viewer) => show(state, viewer) };
}

/** A view row over one shelf of the state for the audiences of the live room. */
export function shelf<T>(
  of: (state: State) => Record<string, T>,
  show: (state: State, id: string, thing: T, viewer: Viewer) => Entry | undefined,
): ViewRow {
  return {
    ids: (state, viewer) => ('audience' in viewer ? Object.keys(of(state)) : []),
    show(state, thing, viewer) {
      const found = of(state)[thing];
      return found && 'audience' in viewer ? show(state, thing, found, viewer) : undefined;
    },
  };
}

/** Somebody with a name here; a guest in the lobby has nothing of their own but the lobby. */
function named(state: State, viewer: Viewer): viewer is { own: string } {
  return 'own' in viewer && state.people[viewer.own] !== undefined;
}

/** A view row over what belongs to one named person. */
export function mine(
  ids: (state: State, person: string) => string[],
  show: (state: State, id: string, person: string) => Entry | undefined,
): ViewRow {
  return {
    ids: (state, viewer) => (named(state, viewer) ? ids(state, viewer.own) : []),
    show: (state, thing, viewer) =>
      named(state, viewer) ? show(state, thing, viewer.own) : undefined,
  };
}

/** Whether a shelf is full; the limit is a count. */
export function full(shelved: Record<string, unknown>, limit: number): boolean {
  return Object.keys(shelved).length >= limit;
}

/** Whether a person has used up their own budget of a shelf; the limit is a count. */
export function spentBudget(
  shelved: Record<string, { by: string }>,
  person: string,
  limit: number,
): boolean {
  return Object.values(shelved).filter(({ by }) => by === person).length >= limit;
}

/** Whether the seat sits on the host's side of the table (never a vendor's). */
export function hostSide(seat: Seat): boolean {
  return seat.role === 'facilitator' || seat.role === 'counsel';
}

/** Text schemas of the usual lengths. */
export const short = oneLine(limits.titleChars);
export const long = words(limits.textChars);
export const name = oneLine(limits.nameChars);

/** What the filter knows of the room: declared languages, and company and site names as parties. */
export function filterContext(state: State): FilterContext {
  const vendors = Object.values(state.vendors);
  return {
    languages: state.purpose.languages,
    parties: vendors.flatMap((vendor) => [vendor.name, ...vendor.sites]),
    house: state.roomRules.versions.at(-1) ?? HOUSE_DEFAULTS,
  };
}
