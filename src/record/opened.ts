import { damages, genesis, type Heads } from './chain.ts';
import { type Audit, type Ballot, type Receipt, RecordFault } from './record.ts';
import {
  type AnswerRow,
  answerPlace,
  ballotOf,
  type EntryRow,
  eventOf,
  linkOf,
  type SummitRow,
} from './rows.ts';
import type { Locked, Vault } from './vault.ts';

/** Locked words as a row of either database holds them; null once they have left. */
export interface LockedRow {
  secret: string | null;
  words: Uint8Array | null;
}

/** Sealed words as a row holds them. */
export type SealedRow = { id: string; seq: number; pledge: string; head: string } & LockedRow;

/** What was read of one summit after some entry. */
export interface ReadRows {
  row: SummitRow;
  entries: (EntryRow & LockedRow)[];
  sealed: SealedRow[];
  receipts: Receipt[];
}

/** The last links at or before an entry: of the open chain, of the sealed one, of sealed words. */
export interface LastLinks {
  open: string | undefined;
  sealed: { seq: number; head: string } | undefined;
  vault: { seq: number; head: string } | undefined;
}

function lockedOf({ secret, words }: LockedRow): Locked | undefined {
  return secret === null || words === null ? undefined : { secret, sealed: words };
}

/** Both chains' heads after an entry; sealed words follow the entry they were sealed with. */
export function headsAt(summit: string, salt: string, last: LastLinks): Heads {
  const first = genesis(summit, salt);
  const { sealed, vault } = last;
  const later = (vault?.seq ?? 0) >= (sealed?.seq ?? 0) ? vault : sealed;
  return { open: last.open ?? first.open, sealed: later?.head ?? first.sealed };
}

/** Unlocks what was read. @throws RecordFault `record-damaged` when words were altered. */
export function auditOf(vault: Vault, summit: string, read: ReadRows): Audit {
  const { row, receipts } = read;
  const links = () =>
    read.entries.map(({ secret, words, ...entry }) =>
      linkOf(vault, summit, entry, lockedOf({ secret, words })),
    );
  const sealed = () =>
    read.sealed.map(({ secret, words, ...one }) => {
      const locked = lockedOf({ secret, words });
      if (!locked) return one;
      const held = { salt: vault.salt(locked.secret) };
      return { ...one, held: { ...held, words: vault.unlock(`${summit}/${one.id}`, locked) } };
    });
  return {
    ...{ summit, salt: row.salt, links: trusting(links), sealed: trusting(sealed), receipts },
    ...{ open: row.open, closed: row.sealed, mark: { head: row.head, box: row.box } },
  };
}

/** What a room reads: events whose chain holds, and the ballots. @throws RecordFault */
export function keptOf(audit: Audit, from: Heads, after: number, ballots: Ballot[]) {
  if (damages(audit, from, after).length > 0)
    throw new RecordFault('record-damaged', 'the chain does not hold; run verify');
  return { events: audit.links.map(eventOf), ballots, mark: audit.mark };
}

/** The ballots of one box, in the order of their persons. @throws RecordFault */
export function ballotsOf(
  vault: Vault,
  { vote, secret }: { vote: string; secret: string },
  rows: { place: string; words: Uint8Array }[],
): Ballot[] {
  const box = vault.box(secret);
  const read = () =>
    rows.map(({ place, words }) => {
      const ballot = ballotOf(vote, box.unseal(words));
      // A ballot beside its place would count beside the person's next one.
      if (box.place(ballot.person) !== place) throw new Error('a ballot lies in another place');
      return ballot;
    });
  return trusting(read).sort((a, b) => (a.person < b.person ? -1 : 1));
}

function unmarked(vault: Vault, at: string, answer: string): string {
  const end = answer.lastIndexOf('}') + 1;
  const words = answer.slice(0, end);
  if (vault.digest(`${at} ${words}`) !== answer.slice(end)) throw new Error('altered');
  return words;
}

/** What a stored answer says. @throws RecordFault when it was altered. */
export function answerOf(
  vault: Vault,
  place: string,
  { person, command, answer }: AnswerRow,
): Record<string, unknown> {
  const at = answerPlace(place, person, command);
  const [secret = '', sealed = ''] = answer.split('.');
  const words = () =>
    answer.startsWith('{')
      ? unmarked(vault, at, answer)
      : vault.unlock(at, { secret, sealed: Buffer.from(sealed, 'base64url') });
  return JSON.parse(trusting(words));
}

/** Words that cannot be unlocked were altered, or the key is another. */
export function trusting<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RecordFault) throw error;
    const said = 'words cannot be unlocked: they were altered, or SECRET_KEY is another';
    throw new RecordFault('record-damaged', said);
  }
}
