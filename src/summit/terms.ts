import type { Filter } from './filter/terms.ts';

export type { Explanation, Filter } from './filter/terms.ts';

import type { Surface, Verdict } from './filter/verdict.ts';

/** Who asks. `host` starts summits, `guest` waits in the lobby, `clock` is the house's own seat. */
const ROLES = [
  'host',
  'facilitator',
  'counsel',
  'leader',
  'attendee',
  'projector',
  'guest',
  'clock',
] as const;
export type Role = (typeof ROLES)[number];

/** One place at the summit; `person` is an id of `state.people`, `host`, `clock` or a knock. */
export interface Seat {
  role: Role;
  person: string;
  vendor?: string;
  /** The generation of the door this seat came through; checked again at its turn. */
  generation?: number;
}

/** What the room stamps on a command: UTC ms, a fresh unguessable id, and the nudge's answer. */
export interface Meta {
  at: number;
  id: string;
  seat: Seat;
  /** The author has seen the nudge and sends again. */
  confirmed: boolean;
  /** A held command that is decided anew. */
  released?: boolean;
}

/** What one command is decided with from outside: the filter, and words its `needs` named. */
export interface Known {
  /** Words unsealed for this command, by vault id. */
  words: Readonly<Record<string, string>>;
  filter: Filter;
}

/** A parsed command: its row's fields and its type. */
export interface Command {
  type: string;
}

/**
 * One entry of the record. Facts stand beside `type`; typed text and personal data that are shown
 * stand in `body` under `subject`, so that they can leave the record without a rewrite.
 */
export interface Event {
  type: string;
  at: number;
  by: string;
  subject?: string;
  body?: Record<string, string>;
}

/** An event as a noun makes it, before the summit stamps `at` and `by`. */
export type Made = {
  type: string;
  by?: string;
  subject?: string;
  body?: Record<string, string>;
} & {
  [fact: string]: unknown;
};

/** The closed list of refusals: states of the world, each with a sentence in `views/text`. */
export const REFUSALS = [
  'not-your-right',
  'no-such-thing',
  'wrong-stage',
  'wrong-phase',
  'phase-not-started',
  'phase-paused',
  'room-braked',
  'not-braked',
  'not-signed',
  'not-ready',
  'reason-needed',
  'text-nudged',
  'text-refused',
  'title-vague',
  'no-votes-left',
  'vote-not-open',
  'legal-hold',
  'vote-frozen',
  'too-few-voters',
  'vote-not-closed',
  'not-accepted',
  'already-so',
  'id-reused',
  'too-many',
  'own-hold',
  'hold-decided',
  'counsel-only',
  'vendor-needed',
  'vendor-forbidden',
  'vendor-in-use',
  'counsel-first',
  'leaders-first',
  'nothing-to-send',
  'topic-fixed',
  'trial-failed',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** A command that changes nothing; `unmet` names what going live still lacks. */
export interface Refusal {
  refuse: RefusalCode;
  verdict?: Marked[];
  unmet?: string[];
  trial?: Trial;
}

/** What trying rules found: kept lines they break, and false alarms per 100 of the bank. */
export interface Trial {
  clean: boolean;
  broken: string[];
  alarms: number;
  /** Lines the bank holds. */
  bank: number;
}

/** The verdict on one field of a command, in the order of its fields. */
export interface Marked extends Verdict {
  field: string;
}

/** Words that go to the vault, with the id that reads them again. */
export interface Sealing {
  id: string;
  words: string;
}

/** What a command makes: events to keep, words to seal, bodies to erase, an answer to one seat. */
export interface Outcome {
  events: Made[];
  seal?: Sealing[];
  /** Subjects whose bodies leave the record in the same transaction. */
  erase?: string[];
  /** People all of whose bodies leave, whatever their subject. */
  eraseBy?: string[];
  /** Vault ids whose words are shredded. */
  forget?: string[];
  /** The asker's ballot, whole: it goes into its round's box and never becomes an entry. */
  ballot?: Event & { voteId: string };
  /** Rounds whose boxes are shredded. */
  shred?: string[];
  answer?: Record<string, unknown>;
  /** Vault id whose words are put into the answer to this one seat, after the event is kept. */
  read?: string;
  /** A held command to be decided anew, as its author; with `texts` its words are replaced. */
  again?: { words: string; by: string; texts?: Record<string, string> };
}

/** The three stages of a summit and its end. */
export type Stage = 'plan' | 'live' | 'after' | 'closed';

/** When a command may be asked; `phases` and `signed` count only while the summit is live. */
export interface Gate {
  stages: readonly Stage[];
  phases?: readonly string[];
  signed?: boolean;
  /** May be asked while the brake is on. */
  braked?: boolean;
}

/** One typed text of a command and the surface it would appear on. */
export interface Typed {
  field: string;
  text: string;
  surface: Surface;
  /** The challenge or idea the text belongs to, where people answer one another. */
  place?: string;
}

/** Name of one entry of a view, `kind/id`; an entry of one person's own is `@person/kind/id`. */
export type Key = string;

/** The five audiences; each has one stream, built once however many seats listen. */
export const AUDIENCES = ['host', 'facilitators', 'counsel', 'projector', 'participants'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who looks: a whole audience, or one person at what is their own. */
export type Viewer = { audience: Audience } | { own: string };

/** What a viewer sees of one thing; plain JSON. */
export type Entry = Record<string, unknown>;

/** A change to a view: the whole entry, some fields of it, or its end. */
export type Delta = { set: Key; to: Entry } | { patch: Key; to: Entry } | { remove: Key };

/** A view: every entry a viewer may see, by key. */
export type View = Record<Key, Entry>;

/** Something the clock will ask for once `at` (ms UTC) has come. */
export interface Due {
  at: number;
  command: Command & Record<string, unknown>;
}
