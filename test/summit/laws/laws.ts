import fc from 'fast-check';
import type { Seat, State, Viewer } from '../../../src/summit/summit.ts';
import * as summit from '../../../src/summit/summit.ts';
import { commandFrom } from '../../support/arbitraries.ts';
import { after, type Given, kinds, live, planned } from '../../support/given.ts';
import { type Laws, lawful, type Step, viewers } from '../../support/house.ts';
import { breaches } from '../../support/visible.ts';

const starts = [planned, ...kinds.map((kind) => () => live(kind)), after];
const kept = new Map<number, Given>();

function startFrom(at: number): Given {
  const index = at % starts.length;
  const found = kept.get(index) ?? (starts[index] as () => Given)();
  kept.set(index, found);
  return found;
}

function seatsOf({ host, facilitator, counsel, leaders, attendees }: Given): Seat[] {
  const guest: Seat = { role: 'guest', person: 'gguest' };
  const clock: Seat = { role: 'clock', person: 'clock' };
  return [host, facilitator, counsel, ...leaders, ...attendees, guest, clock];
}

/** A walk: where it starts, and the numbers its commands are made of. */
export const walks = fc.tuple(
  fc.nat({ max: starts.length - 1 }),
  fc.array(fc.array(fc.nat({ max: 10_000 }), { minLength: 9, maxLength: 9 }), {
    minLength: 1,
    maxLength: 14,
  }),
);
export type Walk = [number, number[][]];

/** Walks through the house, handing each step to a law; the law throws at a breach. */
function walk(
  [start, moves]: Walk,
  laws: Laws,
  law: (step: Step, table: Given['table']) => void,
): void {
  const given = startFrom(start);
  const table = given.table.fork(laws);
  for (const numbers of moves) {
    const { seat, command, confirmed } = commandFrom(table.state, numbers, seatsOf(given));
    if (!command) continue;
    const { type, ...fields } = command;
    law(table.ask(seat, type, fields, confirmed), table);
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function ordered<V>(found: Record<string, V>): Record<string, V> {
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted(view: summit.View): summit.View {
  const entries = Object.entries(view).map(([key, entry]) => [key, ordered(entry)] as const);
  return ordered(Object.fromEntries(entries));
}

function breach(said: string, step: Step): never {
  throw new Error(`${said}: ${step.command.type} by ${step.seat.role}`);
}

/** Shown deltas over the old view are the fresh view, for every viewer. */
export function square(path: Walk, laws: Laws = lawful): void {
  walk(path, laws, (step) => {
    for (const viewer of viewers(step.after)) {
      const shown = laws.show(step.before, step.after, step.keys, viewer);
      const laid = laws.apply(laws.see(step.before, viewer), shown);
      if (!same(sorted(laid), sorted(laws.see(step.after, viewer)))) {
        breach(`stale for ${JSON.stringify(viewer)}`, step);
      }
    }
  });
}

/** Kinds of event that only their author and those who decide on them may notice. */
const QUIET = [
  ...['TextHeld', 'HoldRead', 'HoldEscalated', 'BuyInRead'],
  ...['WatchOpened', 'PrivateTermsKept', 'PrivateTermsRead'],
];

function quiet(step: Step): boolean {
  return step.events.every((event) => {
    const { status } = event as unknown as { status?: string };
    return QUIET.includes(event.type) || (event.type === 'HoldDecided' && status !== 'released');
  });
}

function outsiders(state: State, author: string): Viewer[] {
  const others = Object.entries(state.people).filter(([id]) => id !== author);
  return [
    { audience: 'participants' },
    { audience: 'projector' },
    { audience: 'host' },
    ...others.map(([own]): Viewer => ({ own })),
  ];
}

/** A room with a hold and a room without one sound the same to everybody outside it. */
export function stranger(path: Walk, laws: Laws = lawful): void {
  walk(path, laws, (step) => {
    if (step.events.length === 0 || !quiet(step)) return;
    const hold = step.events.find((event) => 'holdId' in event) as { holdId?: string } | undefined;
    const author = step.after.holds[hold?.holdId ?? '']?.by ?? step.seat.person;
    for (const viewer of outsiders(step.after, author)) {
      const told = laws.show(step.before, step.after, step.keys, viewer);
      if (told.length > 0) breach(`heard by ${JSON.stringify(viewer)}`, step);
      if (!same(laws.see(step.before, viewer), laws.see(step.after, viewer))) breach('seen', step);
    }
  });
}

/** Every viewer sees what the table of visibility gives them, and nothing else. */
export function sighted(path: Walk, laws: Laws = lawful): void {
  walk(path, laws, (step) => {
    if (step.events.length === 0) return;
    for (const viewer of viewers(step.after)) {
      const [first] = breaches(step.after, viewer, laws.see(step.after, viewer));
      if (first) breach(first, step);
    }
  });
}

/** The state read back from the record, erased bodies and all, is the live state. */
export function replay(path: Walk, laws: Laws = lawful): void {
  walk(path, laws, (step, table) => {
    const record = table.events.map((event) => {
      if (!event.body || !table.erased.includes(event.subject ?? '')) return event;
      const { body: _gone, ...facts } = event;
      return facts;
    });
    const entries = record.reduce(laws.evolve, summit.empty);
    const read = Object.values(table.ballots).reduce(laws.evolve, entries);
    if (!same(read, step.after)) breach('another state after the replay', step);
  });
}

function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/** A refused command changes neither state nor record; no command changes the state it was given. */
export function silence(path: Walk, laws: Laws = lawful): void {
  walk(path, laws, (step, table) => {
    frozen(step.after);
    if (step.refused && step.after !== step.before) breach('another state', step);
    if (step.refused && table.events.length !== step.kept) breach('something was kept', step);
  });
}

/** Every parsed command is answered in every reachable state: events or a refusal of the list. */
export function totality(path: Walk, laws: Laws = lawful): void {
  walk(path, laws, (step) => {
    if (step.refused && !summit.REFUSALS.includes(step.refused as never))
      breach('unknown refusal', step);
    if (!step.refused && step.events.length === 0) breach('neither events nor refusal', step);
  });
}

/** How many things of one shelf the busiest person has made. */
function mostOfOne(shelf: Record<string, { by: string }>): number {
  const counts = new Map<string, number>();
  for (const { by } of Object.values(shelf)) counts.set(by, (counts.get(by) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** No reachable state exceeds a limit. */
export function limits(
  path: Walk,
  laws: Laws = lawful,
  most: typeof summit.limits = summit.limits,
): void {
  walk(path, laws, (step) => {
    const { after } = step;
    const counts: [number, number][] = [
      [Object.keys(after.vendors).length, most.vendorsCount],
      [Object.keys(after.people).length, most.peopleCount],
      [Object.keys(after.phases).length, most.phasesCount],
      [Object.keys(after.challenges).length, most.challengesCount],
      [Object.keys(after.ideas).length, most.ideasCount],
      [Object.keys(after.comments).length, most.commentsCount],
      [Object.keys(after.groups).length, most.groupsCount],
      [mostOfOne(after.holds), most.heldEverEachCount],
      [mostOfOne(after.objections), most.objectionsEachCount],
      [Object.keys(after.votes).length, most.votesCount],
      [after.rules.length, most.rulesVersionsCount],
    ];
    if (counts.some(([count, limit]) => count > limit)) breach('over a limit', step);
    for (const vote of Object.values(after.votes)) {
      for (const dots of Object.values(vote.dots).flatMap((drawer) => Object.values(drawer))) {
        const spent = Object.values(dots).reduce((sum, one) => sum + one, 0);
        if (spent > vote.dotsEach || spent < 0) breach('more dots than a person has', step);
      }
    }
  });
}
