import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  command,
  during,
  event,
  happened,
  id,
  inRoom,
  key,
  long,
  mine,
  own,
  planning,
  refuse,
  shelf,
  shownWords,
  spentBudget,
  text,
} from '../noun/grammar.ts';
import type { Challenge } from '../noun/things.ts';
import { change, put, type State } from '../state.ts';
import type { Event, Meta, Outcome, Refusal } from '../terms.ts';

const PostChallenge = z.strictObject({ text: long });
const OneChallenge = z.strictObject({ challengeId: id });

type ChallengeMade = Event & { challengeId: string; body: { text: string } };
type ChallengeEvent = Event & { challengeId: string };

function made(type: string, state: State, meta: Meta, typed: string): Outcome | Refusal {
  const { id: challengeId, seat } = meta;
  if (spentBudget(state.challenges, seat.person, limits.challengesEachCount)) {
    return refuse('too-many');
  }
  return happened({ type, challengeId, subject: challengeId, body: { text: typed } });
}

function step(type: string, from: Challenge['status'][]) {
  return (state: State, asked: { challengeId: string }): Outcome | Refusal => {
    const found = state.challenges[asked.challengeId];
    if (!found || found.gone) return refuse('no-such-thing');
    if (!from.includes(found.status)) return refuse('already-so');
    return happened({ type, challengeId: asked.challengeId });
  };
}

function laid(prepared: boolean, status: Challenge['status']) {
  return event<ChallengeMade>({
    evolve: (state, { challengeId, by, at, body }) =>
      put(state, 'challenges', challengeId, { by, at, text: body?.text ?? null, prepared, status }),
    touches: ({ challengeId, by }) => [
      key('challenge', challengeId),
      own(by, 'myChallenge', challengeId),
    ],
  });
}

function moves(status: Challenge['status']) {
  return event<ChallengeEvent>({
    evolve: (state, { challengeId }) => change(state, 'challenges', challengeId, { status }),
    touches: ({ challengeId }, state) => [
      ...[key('challenge', challengeId), key('shown')],
      own(state.challenges[challengeId]?.by ?? '-', 'myChallenge', challengeId),
    ],
  });
}

const open = ['accepted', 'closed'];

/** What the companies struggle with: approved by counsel, or posted live and accepted. */
export const challenge: Noun = {
  commands: {
    /**
     * A challenge is written before the summit and goes to counsel with the agenda.
     *
     * In        PrepareChallenge { text }
     * Out       ChallengePrepared { challengeId }
     * Refuses   too-many · wrong-stage
     * Limit     limits.challengesEachCount challenges a person of limits.textChars characters
     * Seen by   facilitators, counsel, its author; everyone once approved and live
     * Source    ground rules P4; seed 0, the questions
     */
    PrepareChallenge: command({
      schema: PostChallenge,
      gate: { stages: ['plan', 'live'], braked: true },
      texts: text('challenge'),
      decide(state, asked, meta) {
        // Held while planning and released live, it waits for the facilitator like a live one.
        const late = state.stage === 'live';
        if (late && !meta.released) return refuse('wrong-stage');
        return made(late ? 'ChallengePosted' : 'ChallengePrepared', state, meta, asked.text);
      },
    }),
    /**
     * Counsel approves one prepared challenge.
     *
     * In        ApproveChallenge { challengeId }
     * Out       ChallengeApproved { challengeId }
     * Refuses   no-such-thing · already-so
     * Limit     –
     * Seen by   facilitators, counsel, its author
     * Source    ground rules P4
     */
    ApproveChallenge: command({
      schema: OneChallenge,
      gate: planning,
      texts: () => [],
      decide: step('ChallengeApproved', ['with counsel']),
    }),
    /**
     * A leader or facilitator posts a challenge live; it waits for the facilitator's accept.
     *
     * In        PostChallenge { text }
     * Out       ChallengePosted { challengeId }
     * Refuses   too-many · wrong-phase · not-signed · room-braked
     * Limit     limits.challengesEachCount challenges a person of limits.textChars characters
     * Seen by   facilitators, counsel, its author; everyone once accepted
     * Source    ground rules P4, strict profile
     */
    PostChallenge: command({
      schema: PostChallenge,
      gate: during('challenges'),
      texts: text('challenge'),
      decide: (state, asked, meta) => made('ChallengePosted', state, meta, asked.text),
    }),
    /**
     * The facilitator accepts a waiting challenge; from now on the room sees it.
     *
     * In        AcceptChallenge { challengeId }
     * Out       ChallengeAccepted { challengeId }
     * Refuses   no-such-thing · already-so · too-many
     * Limit     limits.challengesCount challenges on the board
     * Seen by   everyone
     * Source    ground rules P4
     */
    AcceptChallenge: command({
      schema: OneChallenge,
      gate: { stages: ['live'] },
      texts: () => [],
      decide(state, asked) {
        const shown = Object.values(state.challenges).filter((one) => open.includes(one.status));
        if (shown.length >= limits.challengesCount) return refuse('too-many');
        return step('ChallengeAccepted', ['waiting'])(state, asked);
      },
    }),
    /**
     * The facilitator declines a waiting challenge; only its author learns of it.
     *
     * In        DeclineChallenge { challengeId }
     * Out       ChallengeDeclined { challengeId }
     * Refuses   no-such-thing · already-so
     * Limit     –
     * Seen by   facilitators, counsel, its author
     * Source    ground rules P4
     */
    DeclineChallenge: command({
      schema: OneChallenge,
      gate: inRoom,
      texts: () => [],
      decide: step('ChallengeDeclined', ['waiting']),
    }),
    /**
     * Counsel closes a challenge; nothing more is posted under it.
     *
     * In        CloseChallenge { challengeId }
     * Out       ChallengeClosed { challengeId }
     * Refuses   no-such-thing · already-so
     * Limit     –
     * Seen by   everyone who saw it
     * Source    ground rules P4: counsel can close it
     */
    CloseChallenge: command({
      schema: OneChallenge,
      gate: { stages: ['plan', 'live'], braked: true },
      texts: () => [],
      decide(state, asked) {
        const status = state.challenges[asked.challengeId]?.status;
        if (status === 'accepted') return step('ChallengeClosed', ['accepted'])(state, asked);
        const open: Challenge['status'][] = ['draft', 'with counsel', 'approved', 'waiting'];
        return step('ChallengeDeclined', open)(state, asked);
      },
    }),
  },
  events: {
    ChallengePrepared: laid(true, 'draft'),
    ChallengesSent: event<Event>({
      evolve: (state) => ({
        ...state,
        challenges: Object.fromEntries(
          Object.entries(state.challenges).map(([challengeId, one]) => [
            challengeId,
            one.status === 'draft' ? { ...one, status: 'with counsel' as const } : one,
          ]),
        ),
      }),
      touches: () => ['*'],
    }),
    ChallengeApproved: moves('approved'),
    ChallengePosted: laid(false, 'waiting'),
    ChallengeAccepted: moves('accepted'),
    ChallengeDeclined: moves('declined'),
    ChallengeClosed: moves('closed'),
  },
  views: {
    challenge: shelf(
      (state) => state.challenges,
      (state, _id, one, viewer) => {
        const hosts = among(viewer, 'facilitators', 'counsel');
        if (!hosts && !(among(viewer, 'participants') && open.includes(one.status)))
          return undefined;
        return { ...shownWords(state, one), status: one.status };
      },
    ),
    myChallenge: mine(
      (state, person) =>
        Object.keys(state.challenges).filter((one) => state.challenges[one]?.by === person),
      (state, challengeId, person) => {
        const found = state.challenges[challengeId];
        if (!found || found.by !== person || open.includes(found.status)) return undefined;
        return { ...shownWords(state, found), status: found.status };
      },
    ),
  },
};

/** Whether practices and ideas may be posted under a challenge; a refusal when not. */
export function underChallenge(state: State, challengeId: string): Refusal | undefined {
  const found = state.challenges[challengeId];
  if (!found || found.gone || !open.includes(found.status)) return refuse('no-such-thing');
  return found.status === 'accepted' ? undefined : refuse('not-accepted');
}
