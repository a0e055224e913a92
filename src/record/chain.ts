import { hash } from 'node:crypto';
import { chainOf, endsPhase } from '../summit/summit.ts';
import type { Audit, Link, Receipt, SealedLink } from './record.ts';

/** Where both chains of a summit end, base64url of SHA-256. */
export interface Heads {
  open: string;
  sealed: string;
}

const sha = (words: string) => hash('sha256', words, 'base64url');

/**
 * Both chains before the first entry. The sealed one begins with a secret of the summit, so that
 * nobody outside can tell a chain of nothing from a chain of something (trust.md, threat 38).
 */
export function genesis(summit: string, salt: string): Heads {
  return { open: sha(`open\n${summit}`), sealed: sha(`sealed\n${summit}\n${salt}`) };
}

/** A commitment to a body or to sealed words; unguessable without the salt. */
export function pledgeOf(salt: string, words: string): string {
  return sha(`pledge\n${salt}\n${words}`);
}

/** What is pledged of an entry's body: its words and whose they are. */
export function bodyWords(subject: string, body: Record<string, string>): string {
  return JSON.stringify([subject, body]);
}

/** An entry's leaf in the open chain: what every seat of the room may know, without its number. */
type Leaf = Pick<Link, 'seq' | 'at' | 'person' | 'type' | 'facts' | 'pledge'>;

/** The chain an entry belongs to, and that chain's head after it. */
export function linked(heads: Heads, leaf: Leaf): { chain: Link['chain']; heads: Heads } {
  const { seq, at, person, type, facts, pledge } = leaf;
  const chain = chainOf(type);
  if (chain === 'open') {
    const open = sha(`${heads.open}\n${JSON.stringify([at, person, type, facts, pledge])}`);
    return { chain, heads: { ...heads, open } };
  }
  const sealed = sha(`${heads.sealed}\n${JSON.stringify([seq, at, person, type, facts, pledge])}`);
  return { chain, heads: { ...heads, sealed } };
}

/** The sealed chain's head after words that were sealed with the entry `seq`. */
export function sealedLinked(heads: Heads, one: Pick<SealedLink, 'id' | 'seq' | 'pledge'>): Heads {
  const words = JSON.stringify(['vault', one.seq, one.id, one.pledge]);
  return { ...heads, sealed: sha(`${heads.sealed}\n${words}`) };
}

/** The receipt of a phase's end; nothing when the entry ends none. */
export function receiptOf(
  summit: string,
  heads: Heads,
  entry: { seq: number; at: number; type: string },
  ordinal: number,
): Receipt | undefined {
  if (!endsPhase(entry.type)) return undefined;
  const sealed = sha(`blind\n${heads.sealed}\n${ordinal}`);
  const all = `receipt\n${summit}\n${ordinal}\n${heads.open}\n${sealed}`;
  const mark = hash('sha256', all, 'hex').slice(0, 32);
  return { ordinal, seq: entry.seq, at: entry.at, sealed, mark };
}

/** One thing that is not as it was kept; `seq` is the entry it was found at. */
export interface Damage {
  seq: number;
  said: string;
}

function bodyFault({ body, subject, salt, pledge }: Link): string | undefined {
  if (!body) return undefined;
  const whole = salt !== undefined && pledgeOf(salt, bodyWords(subject ?? '', body)) === pledge;
  return whole ? undefined : 'the words are not those that were kept';
}

function sealedFault({ held, pledge }: SealedLink): string | undefined {
  if (!held || pledgeOf(held.salt, held.words) === pledge) return undefined;
  return 'the sealed words are not those that were kept';
}

/**
 * Walks a summit's chains from `heads` and compares every stored head, number, body and receipt.
 * Finds edits, insertions, reorders and gaps; a cut at the end needs a receipt held by somebody.
 */
export function damages(audit: Audit, from: Heads, after = 0): Damage[] {
  const found: Damage[] = [];
  const say = (seq: number, said: string | undefined) => said && found.push({ seq, said });
  const vault = new Map<number, SealedLink[]>();
  for (const one of audit.sealed) vault.set(one.seq, [...(vault.get(one.seq) ?? []), one]);
  const receipts = new Map(audit.receipts.map((one) => [one.seq, one]));
  let heads = from;
  let seq = after;
  let ordinal = audit.receipts.length - audit.receipts.filter((one) => one.seq > after).length;
  for (const link of audit.links) {
    seq += 1;
    if (link.seq !== seq) say(link.seq, 'an entry is missing or out of order');
    seq = link.seq;
    const next = linked(heads, link);
    heads = next.heads;
    if (link.chain !== next.chain || link.head !== heads[next.chain])
      say(seq, 'the entry is not the one that was kept');
    say(seq, bodyFault(link));
    const receipt = receiptOf(audit.summit, heads, link, ordinal + 1);
    if (receipt) {
      ordinal += 1;
      if (receipts.get(seq)?.mark !== receipt.mark) say(seq, 'the receipt does not fit');
    }
    const here = vault.get(seq) ?? [];
    for (const one of here.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      heads = sealedLinked(heads, one);
      if (one.head !== heads.sealed) say(seq, 'sealed words were exchanged');
      say(seq, sealedFault(one));
    }
  }
  const cut = audit.mark.head !== seq || audit.open !== heads.open || audit.closed !== heads.sealed;
  if (cut) say(audit.mark.head, 'the record does not end where it says');
  return found;
}
