import { apply } from '../../src/summit/apply.ts';
import type {
  Event,
  Key,
  Known,
  Meta,
  Sealing,
  Seat,
  State,
  Viewer,
} from '../../src/summit/summit.ts';
import * as summit from '../../src/summit/summit.ts';
import { filter } from './filter.ts';

/** The functions the laws speak of; a test plants a fault by replacing one. */
export interface Laws {
  decide: typeof summit.decide;
  evolve: typeof summit.evolve;
  see: typeof summit.see;
  show: typeof summit.show;
  touches: typeof summit.touches;
  apply: typeof apply;
}

/** The house as it is. */
export const lawful: Laws = { ...summit, apply };

/** One command as a room would take it, with what came of it. */
export interface Step {
  seat: Seat;
  command: { type: string } & Record<string, unknown>;
  before: State;
  after: State;
  events: Event[];
  keys: Key[];
  refused: string;
  /** Entries of the record before this step. */
  kept: number;
}

/** A summit in memory without room or record: decide, evolve, remember sealed words. */
export class Table {
  state: State = summit.empty;
  events: Event[] = [];
  erased: string[] = [];
  /** Ballots of open rounds as their boxes hold them, by round and person. */
  ballots: Record<string, Event> = {};
  #sealed: Record<string, string> = {};
  #laws: Laws;
  #at = 1_800_000_000_000;
  #made = 0;

  constructor(laws: Laws = lawful) {
    this.#laws = laws;
  }

  /** A copy that goes its own way. */
  fork(laws: Laws = this.#laws): Table {
    const copy = new Table(laws);
    copy.state = this.state;
    copy.events = [...this.events];
    copy.erased = [...this.erased];
    copy.ballots = { ...this.ballots };
    copy.#sealed = { ...this.#sealed };
    copy.#at = this.#at;
    copy.#made = this.#made;
    return copy;
  }

  /** Everything that lies in the vault. */
  get sealed(): Sealing[] {
    return Object.entries(this.#sealed).map(([id, words]) => ({ id, words }));
  }

  /** Lets time pass, ms. */
  wait(ms: number): void {
    this.#at += ms;
  }

  /** Asks one command; the state moves on when it was not refused. */
  ask(seat: Seat, type: string, fields: object = {}, confirmed = false): Step {
    this.#at += 1_000;
    this.#made += 1;
    const command = { type, ...fields };
    const meta: Meta = { at: this.#at, id: `t${this.#made}`, seat, confirmed };
    const before = this.state;
    const known: Known = { words: {}, filter };
    const words = Object.fromEntries(
      summit.needs(before, command, seat).map((id) => [id, this.#sealed[id] ?? '']),
    );
    Object.assign(known, { words });
    const decided = this.#laws.decide(before, command, meta, known);
    const none = { seat, command, before, events: [], keys: [], kept: this.events.length };
    if ('refuse' in decided) return { ...none, after: before, refused: decided.refuse };
    const keys: Key[] = [];
    const { ballot, shred = [] } = decided.outcome;
    const events = [...decided.events, ...(ballot ? [ballot] : [])];
    for (const event of events) {
      this.state = this.#laws.evolve(this.state, event);
      keys.push(...this.#laws.touches(this.state, event));
    }
    for (const { id, words } of decided.outcome.seal ?? []) this.#sealed[id] = words;
    const erase = decided.outcome.erase ?? [];
    this.events.push(...decided.events);
    this.erased.push(...erase);
    if (events.some(({ type: one }) => summit.forgets(one))) this.#reread(decided.outcome);
    if (ballot) this.ballots[`${ballot.voteId} ${ballot.by}`] = ballot;
    for (const name of Object.keys(this.ballots))
      if (shred.some((voteId) => name.startsWith(`${voteId} `))) delete this.ballots[name];
    return { ...none, after: this.state, events, keys, refused: '' };
  }

  /** What a room does when words have left everywhere: it reads its record anew. */
  #reread({ eraseBy = [], forget = [] }: summit.Outcome): void {
    const leaves = (event: Event) =>
      eraseBy.includes(event.by) || this.erased.includes(event.subject ?? '');
    this.events = this.events.map((event) => {
      if (!event.body || !leaves(event)) return event;
      const { body: _gone, ...facts } = event;
      return facts;
    });
    for (const id of forget) delete this.#sealed[id];
    const entries = this.events.reduce(this.#laws.evolve, summit.empty);
    this.state = Object.values(this.ballots).reduce(this.#laws.evolve, entries);
  }

  /** As `ask`, and a fault when it was refused. */
  must(seat: Seat, type: string, fields: object = {}): string {
    const step = this.ask(seat, type, fields);
    if (step.refused) throw new Error(`${type} was refused: ${step.refused}`);
    return `t${this.#made}`;
  }
}

/** Everybody who may look: the five audiences, and each person at their own. */
export function viewers(state: State): Viewer[] {
  const people = [...Object.keys(state.people), ...Object.keys(state.knocks)];
  return [
    ...summit.AUDIENCES.map((audience): Viewer => ({ audience })),
    ...people.map((own): Viewer => ({ own })),
  ];
}
