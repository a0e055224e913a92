import type { Event, Sealing } from '../summit/summit.ts';
import type { Cupboard } from './cupboard.ts';

/** What one command was answered, by the person and the id their browser chose. */
export interface Answered {
  person: string;
  command: string;
  answer: Record<string, unknown>;
}

/**
 * One person's ballot in an open round, whole. It never becomes an entry: `event` lays it over the
 * state, `answers` are those of its own last commands, so that a repeat has no second effect.
 */
export interface Ballot {
  vote: string;
  person: string;
  event: Event;
  answers: Answered[];
}

/** Everything one transaction keeps: entries in order, words to seal, bodies to erase, answers. */
export interface Group {
  events: Event[];
  seal: Sealing[];
  /** Subjects whose bodies leave, also those kept in this same group. */
  erase: string[];
  answers: Answered[];
  /** People all of whose bodies leave, whatever their subject. */
  eraseBy?: string[];
  /** Ballots that replace their persons' earlier ones. */
  ballots?: Ballot[];
  /** Rounds whose box leaves with every ballot and its key. */
  shred?: string[];
  /** Vault ids whose words are shredded; what was pledged of them stays. */
  forget?: string[];
}

/** Where a summit's record ends: entries kept, and how often its ballot boxes have changed. */
export interface Mark {
  head: number;
  box: number;
}

/** Before the first entry. */
export const start: Mark = { head: 0, box: 0 };

/** What follows an entry; a body that was erased is simply missing. */
interface Kept {
  events: Event[];
  /** Every ballot of every open round, whichever entry was asked for. */
  ballots: Ballot[];
  mark: Mark;
}

/** A state laid aside so that a room opens quickly; `shape` names the rules it was made by. */
export interface Snapshot {
  shape: string;
  head: number;
  words: string;
}

/** What a phase's end pledges of everything before it; ordinals count from 1. */
export interface Receipt {
  ordinal: number;
  seq: number;
  at: number;
  /** Blinded head of the sealed chain: says nothing about how much was sealed. */
  sealed: string;
  /** 128 bits over both chains, as 32 hexadecimal digits. */
  mark: string;
}

/** One entry as the chain sees it. */
export interface Link {
  seq: number;
  at: number;
  person: string;
  type: string;
  facts: string;
  chain: 'open' | 'sealed';
  /** Commitment to the body, if there ever was one. */
  pledge: string | null;
  head: string;
  subject?: string;
  body?: Record<string, string>;
  /** What the body was salted with; gone with it. */
  salt?: string;
}

/** One sealed text as the chain sees it; `held` is missing once it was shredded. */
export interface SealedLink {
  id: string;
  seq: number;
  pledge: string;
  head: string;
  held?: { salt: string; words: string };
}

/** One summit laid open for checking. */
export interface Audit {
  summit: string;
  salt: string;
  links: Link[];
  sealed: SealedLink[];
  receipts: Receipt[];
  open: string;
  closed: string;
  mark: Mark;
}

/** The memory of the house. Every adapter passes the same contract test. */
export interface SummitRecord {
  /** Whether other processes keep entries here as well. */
  readonly shared: boolean;
  readonly cupboard: Cupboard;
  /** Ids of all summits, oldest first. */
  summits(): Promise<string[]>;
  /** @throws when the id is taken. */
  create(summit: string, atMs: number): Promise<void>;
  /**
   * What was kept of one summit after an entry, oldest first; no events for an unknown one.
   * @throws RecordFault `record-damaged` when the chain does not hold.
   */
  read(summit: string, after?: number): Promise<Kept>;
  /**
   * Keeps a group durably, all or nothing, as entries `expected.head + 1` and on.
   * @throws RecordConflict when the record does not end at `expected`.
   * @throws RecordRepeat when one of its commands was answered before.
   */
  append(summit: string, expected: Mark, group: Group): Promise<void>;
  /** What a command was answered, if it ever was. */
  answered(
    summit: string,
    person: string,
    command: string,
  ): Promise<Record<string, unknown> | undefined>;
  /** Where these summits' records end now. */
  marks(summits: string[]): Promise<Record<string, Mark>>;
  /** Sealed words by vault id; an unknown or shredded id is left out. */
  unseal(summit: string, ids: string[]): Promise<Record<string, string>>;
  /** The state laid aside, when there is one. */
  snapshot(summit: string): Promise<Snapshot | undefined>;
  /**
   * Lays a state aside in the place of an older one. False when the record has moved on since:
   * words of that state may have left, and would stand here again.
   */
  keepSnapshot(summit: string, snapshot: Snapshot): Promise<boolean>;
  receipts(summit: string): Promise<Receipt[]>;
  audit(summit: string): Promise<Audit>;
  /** A keyed digest, so that what was asked can be recognised and never be guessed. */
  digest(words: string): string;
  /** Called when somebody else may have kept something; says nothing of what or where. */
  onHint(heard: () => void): void;
  /** Writes and takes back a little, so that it is known whether the record can keep now. */
  probe(): Promise<void>;
  /** Whether the record can be read now. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** Somebody else appended first: read what was missed, then decide again. */
export class RecordConflict extends Error {
  override name = 'RecordConflict';
}

/** A command of the group was answered before, here or by another node. */
export class RecordRepeat extends Error {
  override name = 'RecordRepeat';
}

/** Why a record cannot be opened or trusted. */
export type RecordFaultCode = 'record-damaged' | 'record-newer' | 'record-unreachable';

/** The record cannot be used; the message says what an operator can do. */
export class RecordFault extends Error {
  override name = 'RecordFault';
  readonly code: RecordFaultCode;
  constructor(code: RecordFaultCode, said: string) {
    super(`${code}: ${said}`);
    this.code = code;
  }
}
