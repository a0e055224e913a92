import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  anytime,
  command,
  event,
  happened,
  id,
  key,
  maybe,
  mine,
  own,
  refuse,
  shelf,
} from '../noun/grammar.ts';
import type { Hold } from '../noun/things.ts';
import { byTopic, named, worst } from '../noun/verdicts.ts';
import { change, put, type State } from '../state.ts';
import type { Event, Outcome, Refusal, Seat } from '../terms.ts';
import { withdrawn } from './retraction.ts';

const ReadHold = z.strictObject({ holdId: id, why: maybe(limits.reasonChars) });
const OneHold = z.strictObject({ holdId: id });
const RewriteHold = z.strictObject({
  holdId: id,
  texts: z.record(z.string().max(20), z.string().max(limits.longTextChars)),
});

type TextHeld = Event &
  Omit<Hold, 'by' | 'at' | 'status'> & { holdId: string; body?: { names: string } };
type HoldRead = Event & { holdId: string };
type HoldDecided = Event & { holdId: string; status: Hold['status'] };

/** Whether a seat may decide on a hold now; otherwise the refusal. */
function undecidable(state: State, holdId: string, seat: Seat): Refusal | undefined {
  const hold = state.holds[holdId];
  if (!hold) return refuse('no-such-thing');
  if (hold.by === seat.person) return refuse('own-hold');
  if (hold.status !== 'pending') return refuse('hold-decided');
  if (seat.role === 'counsel') return undefined;
  if (state.people[hold.by]?.role === 'facilitator') return refuse('no-such-thing');
  return hold.to === 'facilitator' ? undefined : refuse('counsel-only');
}

/** Whether a seat may read a hold's words; otherwise the refusal. */
export function unreadable(state: State, holdId: string, seat: Seat, why: string) {
  const hold = state.holds[holdId];
  if (!hold && seat.role === 'counsel' && withdrawn(state, holdId)) {
    return why === '' ? refuse('reason-needed') : undefined;
  }
  if (!hold) return refuse('no-such-thing');
  if (hold.by === seat.person) return undefined;
  if (seat.role !== 'facilitator' && seat.role !== 'counsel') return refuse('no-such-thing');
  if (seat.role === 'facilitator') {
    const closed = undecidable(state, holdId, seat);
    if (closed) return closed;
  }
  return why === '' ? refuse('reason-needed') : undefined;
}

function mineOnly(state: State, holdId: string, seat: Seat): Refusal | undefined {
  const hold = state.holds[holdId];
  if (!hold || hold.by !== seat.person) return refuse('no-such-thing');
  const open = hold.status === 'pending' || hold.status === 'returned' || hold.status === 'expired';
  return open ? undefined : refuse('hold-decided');
}

function decided(holdId: string, status: Hold['status']): Outcome {
  return happened({ type: 'HoldDecided', holdId, status });
}

function touched({ holdId }: { holdId: string }, state: State) {
  return [key('hold', holdId), own(state.holds[holdId]?.by ?? '-', 'myHold', holdId)];
}

/** Held and blocked text: a queue without words, read and decided by those the rules name. */
export const hold: Noun = {
  commands: {
    /**
     * One seat opens held words with a reason; authors read their own without one.
     *
     * In        ReadHold { holdId, why }
     * Out       HoldRead { holdId }; the words in the answer to this seat
     * Refuses   no-such-thing · reason-needed · hold-decided · counsel-only
     * Limit     facilitators: while the hold is pending and not blocked
     * Seen by   that one seat
     * Source    ground rules 2.4, H3
     */
    ReadHold: command({
      schema: ReadHold,
      gate: { stages: ['plan', 'live', 'after', 'closed'], braked: true },
      onHold: 'refuse',
      texts: (asked) => [{ field: 'why', text: asked.why, surface: 'reason' }],
      needs: (_state, asked) => [asked.holdId],
      decide(state, asked, { seat }) {
        const closed = unreadable(state, asked.holdId, seat, asked.why);
        if (closed) return closed;
        return {
          events: [
            {
              type: 'HoldRead',
              holdId: asked.holdId,
              subject: asked.holdId,
              body: { why: asked.why },
            },
          ],
          read: asked.holdId,
        };
      },
    }),
    /**
     * The author's words are shown after all, unchanged and under the author's name.
     *
     * In        ReleaseHold { holdId }
     * Out       HoldDecided { holdId, status: released } and what the held command makes
     * Refuses   no-such-thing · own-hold · hold-decided · counsel-only
     * Limit     blocked text: counsel only
     * Seen by   the author; the words: as their surface
     * Source    ground rules 2.4, H4
     */
    ReleaseHold: command({
      schema: OneHold,
      gate: { stages: ['plan', 'live', 'after'] },
      texts: () => [],
      needs: (_state, asked) => [asked.holdId],
      decide(state, asked, { seat }, known) {
        const closed = undecidable(state, asked.holdId, seat);
        if (closed) return closed;
        return {
          ...decided(asked.holdId, 'released'),
          again: {
            words: known.words[asked.holdId] ?? '',
            by: state.holds[asked.holdId]?.by ?? '',
          },
        };
      },
    }),
    /**
     * The text goes back to its author, unread by others.
     *
     * In        ReturnHold { holdId }
     * Out       HoldDecided { holdId, status: returned, or sealed for blocked text }
     * Refuses   no-such-thing · own-hold · hold-decided · counsel-only
     * Limit     –
     * Seen by   the author, facilitators, counsel
     * Source    ground rules 2.4
     */
    ReturnHold: command({
      schema: OneHold,
      gate: anytime,
      texts: () => [],
      decide(state, asked, { seat }) {
        const closed = undecidable(state, asked.holdId, seat);
        if (closed) return closed;
        const blocked = state.holds[asked.holdId]?.action === 'block';
        return decided(asked.holdId, blocked ? 'sealed' : 'returned');
      },
    }),
    /**
     * The facilitator hands the decision to counsel.
     *
     * In        EscalateHold { holdId }
     * Out       HoldEscalated { holdId }
     * Refuses   no-such-thing · own-hold · hold-decided · counsel-only
     * Limit     –
     * Seen by   facilitators and counsel
     * Source    ground rules 2.4
     */
    EscalateHold: command({
      schema: OneHold,
      gate: anytime,
      texts: () => [],
      decide: (state, asked, { seat }) =>
        undecidable(state, asked.holdId, seat) ??
        happened({ type: 'HoldEscalated', holdId: asked.holdId }),
    }),
    /**
     * The author sends other words instead; they pass the filter like any text.
     *
     * In        RewriteHold { holdId, texts: field → words }
     * Out       HoldDecided { holdId, status: rewritten } and what the rewritten command makes
     * Refuses   no-such-thing · hold-decided · text-nudged, and the command's own refusals
     * Limit     –
     * Seen by   the author; the words: as their surface
     * Source    ground rules 2.4, L5
     */
    RewriteHold: command({
      schema: RewriteHold,
      gate: anytime,
      texts: () => [],
      needs: (state, asked, seat) =>
        state.holds[asked.holdId]?.by === seat.person ? [asked.holdId] : [],
      decide(state, asked, { seat }, known) {
        const closed = mineOnly(state, asked.holdId, seat);
        if (closed) return closed;
        return {
          ...decided(asked.holdId, 'rewritten'),
          again: { words: known.words[asked.holdId] ?? '', by: seat.person, texts: asked.texts },
        };
      },
    }),
    /**
     * The author gives up the held text.
     *
     * In        WithdrawHold { holdId }
     * Out       HoldDecided { holdId, status: withdrawn }
     * Refuses   no-such-thing · hold-decided
     * Limit     –
     * Seen by   the author, facilitators, counsel
     * Source    ground rules 2.4
     */
    WithdrawHold: command({
      schema: OneHold,
      gate: anytime,
      texts: () => [],
      decide: (state, asked, { seat }) =>
        mineOnly(state, asked.holdId, seat) ?? decided(asked.holdId, 'withdrawn'),
    }),
    /**
     * The clock returns held text nobody handled; nothing is ever released by itself.
     *
     * In        ExpireHold { holdId }
     * Out       HoldDecided { holdId, status: expired }
     * Refuses   no-such-thing · hold-decided · already-so before it is due
     * Limit     limits.holdExpiryMs after it was held; blocked text does not expire
     * Seen by   the author, facilitators, counsel
     * Source    ground rules L4
     */
    ExpireHold: command({
      schema: OneHold,
      gate: anytime,
      texts: () => [],
      decide(state, asked, { at }) {
        const found = state.holds[asked.holdId];
        if (!found || found.action === 'block') return refuse('no-such-thing');
        if (found.status !== 'pending') return refuse('hold-decided');
        if (at < found.at + limits.holdExpiryMs) return refuse('already-so');
        return decided(asked.holdId, 'expired');
      },
    }),
  },
  events: {
    TextHeld: event<TextHeld>({
      evolve: (state, { holdId, by, at, command, surface, verdict, action, to, body }) =>
        put(state, 'holds', holdId, {
          ...{ by, at, command, surface, action, to },
          ...{ verdict: named(verdict, body?.names ?? ''), status: 'pending' },
        }),
      touches: ({ holdId, by }) => [key('hold', holdId), own(by, 'myHold', holdId)],
    }),
    HoldRead: event<HoldRead>({ evolve: (state) => state, touches: () => [] }),
    HoldDecided: event<HoldDecided>({
      evolve: (state, { holdId, status }) => change(state, 'holds', holdId, { status }),
      touches: touched,
    }),
    HoldEscalated: event<HoldRead>({
      evolve: (state, { holdId }) => change(state, 'holds', holdId, { to: 'counsel' }),
      touches: touched,
    }),
  },
  views: {
    hold: shelf(
      (state) => state.holds,
      (state, _id, one, viewer) => {
        const counsel = among(viewer, 'counsel');
        if (!counsel && !among(viewer, 'facilitators')) return undefined;
        const author = state.people[one.by];
        const first = worst(one.verdict);
        const row = { topic: first?.topic ?? 'language', severity: first?.severity ?? 1 };
        const { surface, at, action, to, status } = one;
        const alias = state.vendors[author?.vendor ?? '']?.alias ?? '';
        if (counsel) return { ...row, surface, at, action, to, status, alias };
        if (status !== 'pending' || author?.role === 'facilitator') return undefined;
        if (action === 'block') return { ...row, action };
        return { ...row, surface, at, action, to, status, alias };
      },
    ),
    myHold: mine(
      (state, person) => Object.keys(state.holds).filter((one) => state.holds[one]?.by === person),
      (state, holdId, person) => {
        const found = state.holds[holdId];
        if (found?.by !== person) return undefined;
        const { surface, at, action, to, status, verdict, command } = found;
        return { surface, at, action, to, status, verdict: byTopic(verdict), command };
      },
    ),
  },
};
