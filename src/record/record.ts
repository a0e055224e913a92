import type { Event, Sealing } from '../summit/summit.ts';

/** What one command was answered, by the person and the id their browser chose. */
export interface Answered {
  person: string;
  command: string;
  answer: Record<string, unknown>;
}

/** Everything one transaction keeps: entries in order, words to seal, bodies to erase, answers. */
export interface Group {
  events: Event[];
  seal: Sealing[];
  /** Subjects whose bodies leave, also those kept in this same group. */
  erase: string[];
  answers: Answered[];
}

/** One summit as the record holds it; a body that was erased is simply missing. */
interface Kept {
  events: Event[];
  answers: Answered[];
}

/** The memory of the house. Every adapter passes the same contract test. */
export interface SummitRecord {
  /** Ids of all summits, oldest first. */
  summits(): Promise<string[]>;
  /** @throws when the id is taken. */
  create(summit: string, atMs: number): Promise<void>;
  /** Everything kept of one summit, oldest first; no events for an unknown one. */
  read(summit: string): Promise<Kept>;
  /**
   * Keeps a group durably, all or nothing, as entries `expected + 1` and on.
   * @throws RecordConflict when the record does not end at `expected`.
   */
  append(summit: string, expected: number, group: Group): Promise<void>;
  /** Sealed words by vault id; an unknown id is left out. */
  unseal(summit: string, ids: string[]): Promise<Record<string, string>>;
  /** A keyed digest, so that what was asked can be recognised and never be guessed. */
  digest(words: string): string;
  /** Whether the record can be read and written now. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** Somebody else appended first: read what was missed, then decide again. */
export class RecordConflict extends Error {
  override name = 'RecordConflict';
}
