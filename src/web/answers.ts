import type { Answer } from '../room/answer.ts';
import type { RefusalCode } from '../summit/summit.ts';

/** What a door answers before the room is asked: a closed list beside the refusals. */
export const DOOR_ERRORS = [
  'unreadable',
  'no-seat',
  'no-such-page',
  'too-fast',
  'too-large',
  'wrong-origin',
  'link-unknown',
  'code-unknown',
  'letter-void',
  'sign-in-refused',
  'provider-away',
  'not-kept',
  'read-only',
  'moving-house',
  'our-fault',
] as const;
export type DoorError = (typeof DOOR_ERRORS)[number];

const statuses: Partial<Record<RefusalCode | DoorError, number>> = {
  unreadable: 400,
  'no-seat': 401,
  'no-such-page': 404,
  'too-fast': 429,
  'too-large': 413,
  'wrong-origin': 403,
  'link-unknown': 404,
  'code-unknown': 404,
  'letter-void': 404,
  'sign-in-refused': 403,
  'provider-away': 503,
  'not-kept': 503,
  'read-only': 503,
  'moving-house': 503,
  'our-fault': 500,
  'not-your-right': 403,
  'no-such-thing': 404,
  'text-nudged': 422,
  'text-refused': 422,
  'reason-needed': 422,
  'title-vague': 422,
  'vendor-needed': 422,
  'vendor-forbidden': 422,
};

/** HTTP status of an answer; a refusal without an own status is a conflict with the room, 409. */
export function statusOf(answer: Answer | { ok: false; code: DoorError }): number {
  return answer.ok ? 200 : (statuses[answer.code] ?? 409);
}
