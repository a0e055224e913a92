import type { RefusalCode } from '../summit/summit.ts';

/** What a command is answered: kept, refused with a code of the closed list, or not kept at all. */
export type Answer =
  | { ok: true; id: string; words?: string; [extra: string]: unknown }
  | { ok: false; code: RefusalCode | RoomError; [extra: string]: unknown };

/** Why a room did not decide or keep, beside the refusals. */
export type RoomError = 'not-kept' | 'read-only' | 'moving-house' | 'our-fault';

/** The answer to an asker, without what only the record needs. */
export function answered({
  asked: _asked,
  ...answer
}: Record<string, unknown>): Answer & { ok: true } {
  return { ok: true, id: String(answer['id']), ...answer };
}
