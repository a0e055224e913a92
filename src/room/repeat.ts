import type { SummitRecord } from '../record/record.ts';
import type { Asked, Seat } from '../summit/summit.ts';
import * as summit from '../summit/summit.ts';
import { type Answer, answered } from './answer.ts';
import type { Draft } from './draft.ts';

/** The record, and whose part of it. */
export interface Place {
  record: SummitRecord;
  summit: string;
}

/** What was asked, so that an id used again for something else is not taken for a repeat. */
export function digest({ record }: Place, { command, confirmed }: Asked): string {
  return record.digest(JSON.stringify([command, confirmed]));
}

/** Words by vault id; those sealed earlier in this same group are not in the record yet. */
export async function unsealed(
  { record, summit: of }: Place,
  ids: string[],
  draft: Draft,
): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const fresh = draft.group.seal.filter(({ id }) => ids.includes(id));
  const kept = await record.unseal(of, ids);
  return { ...kept, ...Object.fromEntries(fresh.map(({ id, words }) => [id, words])) };
}

/** An answer with the words its seat has asked to read, if any. */
export async function withWords(
  place: Place,
  answer: Answer & { ok: true },
  ...[read, draft]: [string | undefined, Draft]
): Promise<Answer> {
  if (read === undefined) return answer;
  const words = await unsealed(place, [read], draft);
  return { ...answer, words: words[read] ?? '' };
}

/** A repeat is answered as before; words only to a seat that still may read them. */
export async function repeated(
  place: Place,
  before: Record<string, unknown>,
  { seat, asked }: { seat: Seat; asked: Asked },
  draft: Draft,
): Promise<Answer> {
  if (before['asked'] !== digest(place, asked)) return { ok: false, code: 'id-reused' };
  const read = before['read'];
  if (typeof read !== 'string') return answered(before);
  const mayAsk = summit.rolesOf(asked.command.type).includes(seat.role);
  const closed = mayAsk && asked.command.type === 'ReadHold';
  const refused = closed ? summit.unreadable(draft.state, read, seat, 'again') : undefined;
  if (!mayAsk || refused) return { ok: false, code: refused?.refuse ?? 'not-your-right' };
  return withWords(place, answered(before), read, draft);
}
