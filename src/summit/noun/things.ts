import type { HouseRules, OwnTopic, Term, Topic, Watch } from '../filter/verdict.ts';
import type { Marked, Role } from '../terms.ts';
import type { Chest } from './chest.ts';

/** The kinds of phase an agenda is made of (ground-rules 2.1; seed 0). */
export const PHASE_KINDS = [
  'welcome',
  'check-in',
  'challenges',
  'practices',
  'ideas',
  'vote',
  'plan',
  'commitments',
  'close',
  'break',
] as const;
type PhaseKind = (typeof PHASE_KINDS)[number];

/** The frame of the gathering; times are ms UTC, languages BCP-47 tags. */
export interface Purpose {
  title: string;
  purpose: string;
  host: string;
  mission: string;
  hopedFor: string;
  startsAtMs: number;
  timeZone: string;
  languages: string[];
  /** Share of vendors that must be willing before going live, 0–100 percent. */
  willingPercent: number;
}

/** A competing company; `group` is its legal group, affiliates count once (P7). */
export interface Vendor {
  name: string;
  group: string;
  sites: string[];
  /** What the queue shows instead of the name. */
  alias: string;
}

/** One named person; `generation` rises with every change of rights and ends older seats. */
export interface Person {
  name: string;
  role: Role;
  vendor?: string;
  mail: string;
  removed: boolean;
  /** Forgotten at their own wish; stands only then. */
  erased?: boolean;
  generation: number;
  invited: boolean;
  /** Devices that came in through the present link. */
  devices: string[];
}

/** One arrival or departure, ms UTC (O3). */
export interface Attendance {
  present: boolean;
  marks: { at: number; present: boolean }[];
}

/** What a vendor's leader answered in the call; worries and notes are in the vault. */
export interface BuyIn {
  answer: 'willing' | 'with conditions' | 'not yet' | 'declined';
  calledBy: string;
  calledOn: string;
  hopes: string;
  /** Vault id of worries and private notes. */
  notes: string;
}

/** One published version of the ground rules; `topics` are those the text names. */
export interface RulesVersion {
  text: string;
  at: number;
}

/** A step towards counsel's approval (P4). */
export type Approval = 'draft' | 'with counsel' | 'approved';

/** One phase of the agenda; `minutes` is its planned length. */
export interface Phase {
  title: string;
  kind: PhaseKind;
  minutes: number;
  prompt: string;
  coLeader: string;
}

/** Words that may be withdrawn or retracted: `text` is null once they have left. */
export interface Words {
  by: string;
  at: number;
  text: string | null;
  gone?: { how: 'withdrawn' | 'retracted'; topic: Topic | ''; at: number };
}

/** A challenge; only accepted ones carry practices and ideas. */
export interface Challenge extends Words {
  prepared: boolean;
  status: 'draft' | 'with counsel' | 'approved' | 'waiting' | 'accepted' | 'declined' | 'closed';
}

/** What a company does with people, shared under a challenge. */
export interface Practice extends Words {
  challenge: string;
}

/** An idea under a challenge; `group` is empty while it stands alone. */
export interface Idea extends Words {
  challenge: string;
  group: string;
  parked: boolean;
}

/** A remark on one idea. */
export interface Comment extends Words {
  idea: string;
}

/** Ideas under a common title; the originals stay. */
export interface Group extends Words {
  challenge: string;
}

/** Thanks to a person or an idea; exactly one of the two is set. */
export interface Kudos extends Words {
  person: string;
  idea: string;
}

/** One round of dot voting. */
export interface Vote {
  ideas: string[];
  dotsEach: number;
  /** Who may vote, as it was when the round opened; sorted. */
  electorate: string[];
  status: 'open' | 'closed' | 'revealed';
  /** Ballots of the open round: person → idea → whole dots. From the box, never from entries. */
  dots: Chest<Record<string, number>>;
  /** Idea → dots, once closed. */
  totals: Record<string, number>;
  /** Who took part, once closed; sorted. */
  took: string[];
  /** So few took part that the totals were not kept. */
  few: boolean;
}

/** Held or blocked text without its words; `command` is the type that would be decided anew. */
export interface Hold {
  by: string;
  at: number;
  command: string;
  surface: string;
  verdict: Marked[];
  action: 'hold' | 'block';
  /** Who decides: a facilitator's own text and blocked text go to counsel. */
  to: 'facilitator' | 'counsel';
  status: 'pending' | 'released' | 'returned' | 'withdrawn' | 'rewritten' | 'expired' | 'sealed';
}

/** A question to peers that is being watched until a time, ms UTC. */
export interface OpenWatch extends Watch {
  until: number;
}

/** The rules of the room as they are written, keyed so that each line can be taken back. */
export interface RoomRulesDraft {
  strictness: number;
  topics: HouseRules['topics'];
  terms: Record<string, Term>;
  own: Record<string, OwnTopic>;
  exceptions: Record<string, string>;
}

/** The facilitator's draft, its way to counsel, and every version that counted. */
export interface RoomRules {
  draft: RoomRulesDraft;
  status: 'draft' | 'with counsel';
  /** Counsel's note on the last return. */
  note: string;
  /** Why a draft is sent although the trial found something; empty when it found nothing. */
  why: string;
  versions: HouseRules[];
}

/** A line of the rule lab that every version must stop, or let pass. */
export interface KeptLine {
  text: string;
  must: 'stop' | 'pass';
  by: string;
  at: number;
}

/** A company's private terms: how many, and the vault id that reads them. */
export interface PrivateTerms {
  termsId: string;
  count: number;
}

/** How one person's drill went: the posts judged rightly, by number of the post. */
export interface Drill {
  at: number;
  right: number[];
}

/** An objection; its fixed sentence is a text of the house, `text` the optional sentence. */
export interface Objection extends Words {
  phase: string;
}

/** One line of a private thread. */
export interface Line {
  by: string;
  at: number;
  text: string;
}

/** A private thread person ↔ counsel or person ↔ facilitator. */
export interface Thread {
  person: string;
  with: 'counsel' | 'facilitator';
  lines: Line[];
}

/** The states of an action or a commitment after the summit. */
export const PROGRESS = ['open', 'on the way', 'done', 'changed', 'stopped'] as const;
export type Progress = (typeof PROGRESS)[number];

/** Something a named person will do; `dueOn` is a date `YYYY-MM-DD` or empty. */
export interface Action extends Words {
  owner: string;
  dueOn: string;
  idea: string;
  progress: Progress;
  notes: Line[];
}

/** What one company commits to by its own decision (K6). */
export interface Commitment extends Words {
  vendor: string;
  owner: string;
  dueOn: string;
  done: string;
  status: 'with counsel' | 'approved' | 'declined';
  progress: Progress;
  notes: Line[];
}

/** A correction a leader asks for in the minutes. */
export interface Correction extends Line {
  version: number;
  amended: boolean;
}

/** The minutes' own words and their way to publication; the rest of them is read from the state. */
export interface Minutes {
  version: number;
  summary: string;
  /** When the summary was written, ms UTC. */
  writtenAt: number;
  earlier: { summary: string; at: number }[];
  status: 'draft' | 'with counsel' | 'approved' | 'published';
  publishedAt: number;
  confirmed: Record<string, number>;
  corrections: Record<string, Correction>;
  counselNote: string;
}

/** The phase now running, if any; `spentMs` is time counted before the last start. */
export interface Now {
  phase: string;
  status: 'ready' | 'running' | 'paused';
  startedAt: number;
  spentMs: number;
  extraMs: number;
  /** When this phase was first started, ms UTC, 0 before. */
  firstAt: number;
  /** The brake stopped a running timer; lifting it lets the timer go on. */
  resume?: boolean;
}
