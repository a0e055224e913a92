import type {
  Audience,
  Entry,
  Outcome,
  Refusal,
  Seat,
  View,
  Viewer,
} from '../../src/summit/summit.ts';
import * as summit from '../../src/summit/summit.ts';
import { filter } from '../support/filter.ts';
import { lawful, type Table, viewers } from '../support/house.ts';

/** The host's side of the live room, and the whole room without the big screen. */
export const hosts = ['facilitators', 'counsel'];
export const room = [...hosts, 'participants'];
export const hall = ['facilitators', 'counsel', 'projector', 'participants'];

/** A text that is nudged, one that is held and one that is blocked, on every plain surface. */
export const nudged = "Don't put it in the minutes.";
export const stopped = 'Add me on WhatsApp, not here, about the renewal.';
export const blocked = "We're billing 14.20 a productive hour on this account now, what about you?";

export const guest: Seat = { role: 'guest', person: 'gmara' };
export const clock: Seat = { role: 'clock', person: 'clock' };

function called(table: Table, viewer: Viewer): string {
  return 'audience' in viewer
    ? viewer.audience
    : table.state.people[viewer.own]?.name || viewer.own;
}

function those(table: Table, sees: (view: View) => boolean): string[] {
  return viewers(table.state)
    .filter((viewer) => sees(lawful.see(table.state, viewer)))
    .map((viewer) => called(table, viewer));
}

/** Audiences, and people at their own stream, in whose view these words stand. */
export function readers(table: Table, words: string): string[] {
  return those(table, (view) => JSON.stringify(view).includes(JSON.stringify(words).slice(1, -1)));
}

/** Audiences, and people at their own stream, whose view has this entry. */
export function holders(table: Table, key: string): string[] {
  return those(table, (view) => key in view);
}

/** One entry as an audience, or a seat at its own stream, sees it. */
export function entry(table: Table, who: Audience | Seat, key: string): Entry | undefined {
  const viewer = typeof who === 'string' ? { audience: who } : { own: who.person };
  return lawful.see(table.state, viewer)[key];
}

/** What the summit answers to a command, without asking it at the table. */
export function answered(
  table: Table,
  seat: Seat,
  type: string,
  fields: object = {},
): { outcome?: Outcome } & Partial<Refusal> {
  const at = (table.events.at(-1)?.at ?? 0) + 1_000;
  const meta = { at, id: 'tanswer', seat, confirmed: false };
  return summit.decide(table.state, { type, ...fields }, meta, { words: {}, filter });
}

/** What a command would lay into the vault, as one text. */
export function sealed(table: Table, seat: Seat, type: string, fields: object = {}): string {
  const { outcome } = answered(table, seat, type, fields);
  return (outcome?.seal ?? []).map(({ words }) => words).join('\n');
}

/** Whether a door would read this command at all. */
export function readable(type: string, fields: object): boolean {
  return summit.parse({ id: 'command-id', type, ...fields }) !== undefined;
}

/** Everything kept outside the vault: the record and the running state. */
export function kept(table: Table): string {
  return JSON.stringify([table.events, table.state]);
}

/** The id of the newest thing on a shelf of the state. */
export function newest(shelved: Record<string, unknown>): string {
  return Object.keys(shelved).at(-1) ?? '';
}

/** The state with one shelf filled up, for the limits. */
export function fill<K extends keyof summit.State>(table: Table, shelf: K, count: number): void {
  const shelved = table.state[shelf] as Record<string, unknown>;
  const one = Object.values(shelved).at(-1);
  const more = Array.from({ length: count }, (_, at) => [`zfull${at}`, one]);
  table.state = { ...table.state, [shelf]: { ...shelved, ...Object.fromEntries(more) } };
}
