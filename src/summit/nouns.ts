import { action } from './after/action.ts';
import { commitment } from './after/commitment.ts';
import { correction } from './after/correction.ts';
import { minutes } from './after/minutes.ts';
import { drill } from './guard/drill.ts';
import { erasure } from './guard/erasure.ts';
import { keptLine } from './guard/keptLine.ts';
import { legalHold } from './guard/legalHold.ts';
import { privateTerm } from './guard/privateTerm.ts';
import { roomRule } from './guard/roomRule.ts';
import { ruleVersion } from './guard/ruleVersion.ts';
import { taking } from './guard/taking.ts';
import { watch } from './guard/watch.ts';
import { brake } from './live/brake.ts';
import { challenge } from './live/challenge.ts';
import { group } from './live/group.ts';
import { hold } from './live/hold.ts';
import { idea } from './live/idea.ts';
import { kudos } from './live/kudos.ts';
import { objection } from './live/objection.ts';
import { phase } from './live/phase.ts';
import { practice } from './live/practice.ts';
import { projector } from './live/projector.ts';
import { retraction } from './live/retraction.ts';
import { ballot } from './live/vote/ballot.ts';
import { vote } from './live/vote/vote.ts';
import type { CommandRow, EventRow, Noun, ViewRow } from './noun/grammar.ts';
import { commandTypes } from './noun/roles.ts';
import { agenda } from './plan/agenda.ts';
import { approval } from './plan/approval.ts';
import { attendance } from './plan/attendance.ts';
import { buyIn } from './plan/buyIn.ts';
import { groundRule } from './plan/groundRule.ts';
import { invitation } from './plan/invitation.ts';
import { person } from './plan/person.ts';
import { purpose } from './plan/purpose.ts';
import { thread } from './plan/thread.ts';
import { vendor } from './plan/vendor.ts';
import type { State } from './state.ts';
import type {
  Audience,
  Command,
  Delta,
  Entry,
  Event,
  Key,
  Role,
  Seat,
  View,
  Viewer,
} from './terms.ts';

/** Every noun of the house, in the order of the lifecycle; a new one is one line here. */
const nouns: Record<string, Noun> = {
  ...{
    purpose,
    vendor,
    person,
    buyIn,
    groundRule,
    agenda,
    approval,
    invitation,
    attendance,
    thread,
  },
  ...{ roomRule, ruleVersion, keptLine, privateTerm, drill, watch, legalHold, erasure, taking },
  ...{ phase, challenge, practice, idea, group, vote, ballot, kudos, projector },
  ...{ brake, objection, retraction, hold },
  ...{ action, commitment, minutes, correction },
};

function gather<Row>(part: (noun: Noun) => Record<string, Row>): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const [name, noun] of Object.entries(nouns)) {
    for (const [type, row] of Object.entries(part(noun))) {
      if (rows.has(type)) throw new Error(`two nouns name ${type}; the second is ${name}`);
      rows.set(type, row);
    }
  }
  return rows;
}

type AnyCommand = Command & Record<string, unknown>;

/** Command rows by type. The rows' own types were checked where they were written. */
export const commandRows = gather(
  (noun) => noun.commands as Record<string, CommandRow<AnyCommand>>,
);
/** Event rows by type. */
export const eventRows = gather((noun) => noun.events as Record<string, EventRow<Event>>);
/** Every event some noun knows. */
export const eventTypes = [...eventRows.keys()];
/** View rows by kind. */
const viewRows = gather<ViewRow>((noun) => noun.views);

for (const type of commandTypes) {
  if (!commandRows.has(type)) throw new Error(`the table of roles lists ${type}, no noun has it`);
}
if (commandRows.size !== commandTypes.length)
  throw new Error('a command stands in no table of roles');

const audiences: Partial<Record<Role, Audience>> = {
  host: 'host',
  facilitator: 'facilitators',
  counsel: 'counsel',
  projector: 'projector',
  leader: 'participants',
  attendee: 'participants',
};

/** The one audience a role belongs to; guests belong to none and see only what is their own. */
export function audienceOf(role: Role): Audience | undefined {
  return audiences[role];
}

/** Splits a key into the person whose own it is (empty for an audience's), kind and id. */
function parts(key: Key): { person: string; kind: string; id: string } {
  const [first = '', second = '', third = ''] = key.split('/');
  return first.startsWith('@')
    ? { person: first.slice(1), kind: second, id: third }
    : { person: '', kind: first, id: second };
}

function project(state: State, kind: string, id: string, viewer: Viewer): Entry | undefined {
  return viewRows.get(kind)?.show(state, id, viewer);
}

function seen(state: State, viewer: Viewer): View {
  const view: View = {};
  for (const [kind, row] of viewRows) {
    for (const id of row.ids(state, viewer)) {
      const entry = row.show(state, id, viewer);
      if (entry) view[`${kind}/${id}`] = entry;
    }
  }
  return view;
}

/** What audiences see of a state: the same for all their seats, who often come together. */
const common = new WeakMap<State, Map<Audience, View>>();

/**
 * Everything one viewer may see, by key. The only way out of the summit beside `show`. Shared
 * among all who ask: nobody may change it.
 */
export function see(state: State, viewer: Viewer): View {
  if ('own' in viewer) return seen(state, viewer);
  const { audience } = viewer;
  const views = common.get(state) ?? new Map<Audience, View>();
  const found = views.get(audience) ?? seen(state, viewer);
  common.set(state, views.set(audience, found));
  return found;
}

/** Everything a seat may see: its audience's view and what is its own. */
export function view(state: State, seat: Seat): View {
  const audience = audienceOf(seat.role);
  return { ...(audience ? see(state, { audience }) : {}), ...see(state, { own: seat.person }) };
}

/** The entries an event may change. */
export function touches(state: State, event: Event): Key[] {
  return eventRows.get(event.type)?.touches(event, state) ?? [];
}

function difference(key: Key, old: Entry | undefined, now: Entry | undefined): Delta | undefined {
  if (!now) return old ? { remove: key } : undefined;
  if (!old) return { set: key, to: now };
  const changed = Object.keys(now).filter((f) => JSON.stringify(old[f]) !== JSON.stringify(now[f]));
  if (Object.keys(old).some((field) => !(field in now))) return { set: key, to: now };
  if (changed.length === 0) return undefined;
  return { patch: key, to: Object.fromEntries(changed.map((field) => [field, now[field]])) };
}

function whole(before: State, after: State, viewer: Viewer): Delta[] {
  const old = see(before, viewer);
  const now = see(after, viewer);
  const keys = [...Object.keys(old).filter((key) => !(key in now)), ...Object.keys(now)];
  return keys.flatMap((key) => difference(key, old[key], now[key]) ?? []);
}

/** What one viewer is told when a state follows another and only `keys` may differ. */
export function show(before: State, after: State, keys: Iterable<Key>, viewer: Viewer): Delta[] {
  const all = [...new Set(keys)];
  if (all.includes('*')) return whole(before, after, viewer);
  const mine = 'own' in viewer ? viewer.own : '';
  return all.flatMap((key) => {
    const { person, kind, id } = parts(key);
    if (person !== mine) return [];
    const old = project(before, kind, id, viewer);
    return difference(`${kind}/${id}`, old, project(after, kind, id, viewer)) ?? [];
  });
}

/** Keys of everybody's streams, and each person's own, so that a beat walks every key once. */
export function sorted(keys: Iterable<Key>): { shared: Key[]; owned: Map<string, Key[]> } {
  const shared: Key[] = [];
  const owned = new Map<string, Key[]>();
  for (const key of keys) {
    const { person } = parts(key);
    if (person === '') shared.push(key);
    else owned.set(person, [...(owned.get(person) ?? []), key]);
  }
  return { shared, owned };
}
