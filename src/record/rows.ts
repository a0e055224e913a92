import type { Event } from '../summit/summit.ts';
import {
  bodyWords,
  genesis,
  type Heads,
  linked,
  pledgeOf,
  receiptOf,
  sealedLinked,
} from './chain.ts';
import type { Answered, Ballot, Group, Link, Receipt } from './record.ts';
import type { Locked, Vault } from './vault.ts';

/** A summit's own row: what its chains begin with and where they end. */
export interface SummitRow {
  salt: string;
  head: number;
  box: number;
  open: string;
  sealed: string;
  /** Receipts issued so far. */
  receipts: number;
}

/** An entry as it is stored; `facts` is JSON. */
export type EntryRow = Omit<Link, 'subject' | 'body' | 'salt'>;

/** An entry's words, locked under a key of their own. */
export interface BodyRow extends Locked {
  seq: number;
  subject: string;
}

/** Sealed words with their place in the sealed chain. */
export interface VaultRow extends Locked {
  id: string;
  seq: number;
  pledge: string;
  head: string;
}

/**
 * An answer as it is stored: locked when it says more than that a command was kept, because a
 * verdict may name what a room keeps out; else as it is, marked so that it is not altered.
 */
export interface AnswerRow {
  person: string;
  command: string;
  answer: string;
}

/** Everything a group lays down, ready to be stored by either database. */
export interface Rows {
  summit: SummitRow;
  entries: EntryRow[];
  bodies: BodyRow[];
  vault: VaultRow[];
  receipts: Receipt[];
  answers: AnswerRow[];
}

/** The row of a summit nothing was kept of yet. */
export function freshSummit(summit: string, salt: string): SummitRow {
  const { open, sealed } = genesis(summit, salt);
  return { salt, head: 0, box: 0, open, sealed, receipts: 0 };
}

function bodyRow(vault: Vault, place: string, seq: number, event: Event) {
  const subject = event.subject ?? '';
  const words = bodyWords(subject, event.body ?? {});
  const locked = vault.lock(`${place}/${seq}`, words);
  return { pledge: pledgeOf(vault.salt(locked.secret), words), body: { ...locked, seq, subject } };
}

/** Where an answer is locked or marked, so that it answers no other command. */
export function answerPlace(summit: string, person: string, command: string): string {
  return `${summit}/answer/${person}/${command}`;
}

/** Fields of an answer that say no more than the entries do. */
const BARE = ['id', 'asked'];

function answerRow(vault: Vault, place: string, { person, command, answer }: Answered): AnswerRow {
  const at = answerPlace(place, person, command);
  const words = JSON.stringify(answer);
  if (Object.keys(answer).every((field) => BARE.includes(field)))
    return { person, command, answer: `${words}${vault.digest(`${at} ${words}`)}` };
  const locked = vault.lock(at, words);
  const sealed = Buffer.from(locked.sealed).toString('base64url');
  return { person, command, answer: `${locked.secret}.${sealed}` };
}

/** Lays a group's entries, words and receipts behind a summit's chains. */
export function rowsOf(vault: Vault, place: string, before: SummitRow, group: Group): Rows {
  const answers = group.answers.map((one) => answerRow(vault, place, one));
  const rows: Rows = { summit: before, entries: [], bodies: [], vault: [], receipts: [], answers };
  let heads: Heads = before;
  let seq = before.head;
  for (const event of group.events) {
    seq += 1;
    const { type, at, by, subject, body: _body, ...facts } = event;
    const made = event.body ? bodyRow(vault, place, seq, event) : undefined;
    if (made && !group.erase.includes(subject ?? '')) rows.bodies.push(made.body);
    const said = JSON.stringify(subject === undefined ? facts : { ...facts, subject });
    const leaf = { seq, at, person: by, type, facts: said, pledge: made?.pledge ?? null };
    const next = linked(heads, leaf);
    heads = next.heads;
    rows.entries.push({ ...leaf, chain: next.chain, head: heads[next.chain] });
    const ordinal = before.receipts + rows.receipts.length + 1;
    const receipt = receiptOf(place, heads, leaf, ordinal);
    if (receipt) rows.receipts.push(receipt);
  }
  for (const { id, words } of [...group.seal].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const locked = vault.lock(`${place}/${id}`, words);
    const link = { id, seq, pledge: pledgeOf(vault.salt(locked.secret), words) };
    heads = sealedLinked(heads, link);
    rows.vault.push({ ...locked, ...link, head: heads.sealed });
  }
  const moved = (group.ballots?.length ?? 0) + (group.shred?.length ?? 0) > 0 ? 1 : 0;
  rows.summit = {
    ...{ ...before, ...heads, head: seq, box: before.box + moved },
    receipts: before.receipts + rows.receipts.length,
  };
  return rows;
}

/** What a stored entry and its words say. @throws when the words were altered. */
export function linkOf(
  vault: Vault,
  place: string,
  entry: EntryRow,
  body: Locked | undefined,
): Link {
  if (!body) return entry;
  const words = vault.unlock(`${place}/${entry.seq}`, body);
  const [subject, said] = JSON.parse(words) as [string, Record<string, string>];
  return { ...entry, subject, body: said, salt: vault.salt(body.secret) };
}

/** The event an entry tells. */
export function eventOf({ type, at, person, facts, body }: Link): Event {
  const event = { ...JSON.parse(facts), type, at, by: person } as Event;
  if (body) event.body = body;
  return event;
}

/** Where a state laid aside is locked: at its entry and its rules, so that neither is altered. */
export function asidePlace(summit: string, head: number, shape: string): string {
  return `${summit}/snapshot/${head}/${shape}`;
}

/** A ballot's words, to be sealed into its round's box. */
export function ballotWords({ person, event, answers }: Ballot): string {
  return JSON.stringify([person, event, answers]);
}

/** The ballot that words from a box tell. */
export function ballotOf(vote: string, words: string): Ballot {
  const [person, event, answers] = JSON.parse(words) as [string, Event, Answered[]];
  return { vote, person, event, answers };
}
