import { sha256 } from '@noble/hashes/sha2.js';

/** One entry of a leader's copy of the record; words that have left are missing. */
interface CopiedEntry {
  at: number;
  person: string;
  type: string;
  /** JSON, exactly as it was chained. */
  facts: string;
  pledge: string | null;
  subject?: string;
  body?: Record<string, string>;
  salt?: string;
}

/** A leader's copy of the record, as `record.json` holds it. */
export interface RecordCopy {
  format: string;
  summit: string;
  title: string;
  people: Record<string, string>;
  entries: CopiedEntry[];
  receipts: { ordinal: number; at: number; after: number; sealed: string; mark: string }[];
}

/** What checking found: places that are not as they were kept, and marks that stand in the copy. */
export interface Checked {
  entries: number;
  /** Entries whose words have left the record; that they did is part of it. */
  emptied: number;
  faults: string[];
  /** Receipt number → mark, as computed here from the entries. */
  marks: Map<number, string>;
}

const letters = new TextEncoder();

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const sha = (words: string) => base64url(sha256(letters.encode(words)));

function hex(words: string): string {
  const bytes = [...sha256(letters.encode(words))];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function kept({ pledge, subject, body, salt }: CopiedEntry): boolean {
  if (!body) return true;
  const words = JSON.stringify([subject ?? '', body]);
  return salt !== undefined && sha(`pledge\n${salt}\n${words}`) === pledge;
}

/**
 * Walks the open chain of a copy and computes every receipt anew. A copy that was edited, reordered
 * or cut gives other marks than those that leaders were sent.
 */
export function check(copy: RecordCopy): Checked {
  const found: Checked = { entries: 0, emptied: 0, faults: [], marks: new Map() };
  if (copy.format !== 'common-ground record 1') {
    found.faults.push('This file is not a copy of a record.');
    return found;
  }
  let head = sha(`open\n${copy.summit}`);
  const due = [...copy.receipts].sort((a, b) => a.after - b.after || a.ordinal - b.ordinal);
  const settle = (entries: number) => {
    while (due[0] && due[0].after <= entries) {
      const { ordinal, sealed } = due.shift() as RecordCopy['receipts'][0];
      const all = `receipt\n${copy.summit}\n${ordinal}\n${head}\n${sealed}`;
      found.marks.set(ordinal, hex(all).slice(0, 32));
    }
  };
  settle(0);
  for (const [at, entry] of copy.entries.entries()) {
    const leaf = [entry.at, entry.person, entry.type, entry.facts, entry.pledge];
    head = sha(`${head}\n${JSON.stringify(leaf)}`);
    found.entries = at + 1;
    if (!kept(entry)) found.faults.push(`Entry ${at + 1}: its words are not those that were kept.`);
    if (entry.pledge !== null && !entry.body) found.emptied += 1;
    settle(found.entries);
  }
  if (due.length > 0) found.faults.push('Entries are missing before a receipt.');
  return found;
}

/** The marks in a text somebody pasted, from mails or minutes: 32 hexadecimal digits each. */
export function marksIn(text: string): string[] {
  const found = text.toLowerCase().match(/\b[0-9a-f]{4}(?:[ \u00a0][0-9a-f]{4}){7}\b/g) ?? [];
  return found.map((mark) => mark.replace(/[^0-9a-f]/g, ''));
}
