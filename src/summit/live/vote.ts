import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  command,
  during,
  event,
  full,
  happened,
  id,
  key,
  mine,
  own,
  refuse,
  single,
} from '../noun/grammar.ts';
import type { Vote } from '../noun/things.ts';
import { change, put, type State } from '../state.ts';
import type { Event, Outcome, Refusal, Viewer } from '../terms.ts';

const OpenVote = z.strictObject({
  /** Empty: ideas of every challenge. */
  challengeId: z.union([z.literal(''), id]),
  dotsEach: z.number().int().min(1).max(limits.dotsEachCount),
});
const OneIdea = z.strictObject({ ideaId: id });
const Nothing = z.strictObject({});

type VoteOpened = Event & { voteId: string; ideaIds: string[]; dotsEach: number };
type VoteCast = Event & { ideaId: string };

/** The newest round, if any. */
function round(state: State): [string, Vote] | undefined {
  return Object.entries(state.votes).at(-1);
}

/** Ideas that stand alone and groups: what dots can be put on. */
function candidates(state: State, challengeId: string): string[] {
  const within = (one: { challenge: string }) =>
    challengeId === '' || one.challenge === challengeId;
  const alone = (group: string) => group === '' || state.groups[group]?.gone !== undefined;
  const ideas = Object.entries(state.ideas).filter(
    ([, one]) => !one.gone && !one.parked && alone(one.group) && within(one),
  );
  const groups = Object.entries(state.groups).filter(([groupId, one]) => {
    const held = Object.values(state.ideas).some(
      (idea) => idea.group === groupId && !idea.gone && !idea.parked,
    );
    return held && !one.gone && within(one);
  });
  return [...groups, ...ideas].map(([thing]) => thing);
}

/** Dots a person has placed; those on words that have left the room are free again. */
function spent(state: State, vote: Vote, person: string): number {
  const placed = Object.entries(vote.dots[person] ?? {});
  const here = placed.filter(([thing]) => !(state.ideas[thing] ?? state.groups[thing])?.gone);
  return here.reduce((sum, [, dots]) => sum + dots, 0);
}

function totals(state: State, vote: Vote): { id: string; dots: number }[] {
  const counted = vote.ideas.map((thing) => ({
    id: thing,
    dots: Object.values(vote.dots).reduce((sum, dots) => sum + (dots[thing] ?? 0), 0),
  }));
  const shown = ({ id: thing }: { id: string }) =>
    !(state.ideas[thing] ?? state.groups[thing])?.gone;
  return counted.filter(shown).sort((a, b) => b.dots - a.dots);
}

function dotted(state: State, person: string, ideaId: string, step: 1 | -1): State {
  const [voteId, vote] = round(state) ?? [];
  if (!voteId || !vote) return state;
  const mine = vote.dots[person] ?? {};
  const count = (mine[ideaId] ?? 0) + step;
  const { [ideaId]: _old, ...rest } = mine;
  const dots = { ...vote.dots, [person]: count > 0 ? { ...rest, [ideaId]: count } : rest };
  return change(state, 'votes', voteId, { dots });
}

/** The round must be open and the idea in it; otherwise the refusal. */
function closedTo(state: State, ideaId: string): Refusal | undefined {
  const vote = round(state)?.[1];
  if (vote?.status !== 'open') return refuse('vote-not-open');
  const gone = (state.ideas[ideaId] ?? state.groups[ideaId])?.gone !== undefined;
  return vote.ideas.includes(ideaId) && !gone ? undefined : refuse('no-such-thing');
}

function step(type: string, from: Vote['status'], otherwise: 'vote-not-open' | 'vote-not-closed') {
  return (state: State): Outcome | Refusal =>
    round(state)?.[1].status === from ? happened({ type }) : refuse(otherwise);
}

function turns(status: Vote['status']) {
  return event<Event>({
    evolve(state) {
      const [voteId] = round(state) ?? [];
      return voteId ? change(state, 'votes', voteId, { status }) : state;
    },
    touches: () => [key('vote'), key('shown')],
  });
}

/** Words of one candidate and its total, for the revealed result. */
function results(state: State, vote: Vote) {
  return totals(state, vote).map((row) => ({
    ...row,
    text: (state.ideas[row.id] ?? state.groups[row.id])?.text ?? '',
  }));
}

/** The totals of every revealed round, oldest first, with the candidates' words. */
export function everyResult(state: State): { id: string; dots: number; text: string }[] {
  const rounds = Object.values(state.votes).filter((vote) => vote.status === 'revealed');
  return rounds.flatMap((vote) => results(state, vote));
}

/** The revealed totals of the newest round with the candidates' words; empty before the reveal. */
export function revealed(state: State): { id: string; dots: number; text: string }[] {
  const vote = round(state)?.[1];
  return vote?.status === 'revealed' ? results(state, vote) : [];
}

function voteEntry(state: State, viewer: Viewer) {
  const [voteId, vote] = round(state) ?? [];
  if (!vote || !among(viewer, 'facilitators', 'counsel', 'participants')) return undefined;
  const { ideas, dotsEach, status } = vote;
  const shown = status === 'revealed' ? totals(state, vote) : [];
  return { id: voteId, ideas, dotsEach, status, totals: shown };
}

/** Dot voting: whole dots, taken back until the close, totals for everyone at the reveal. */
export const vote: Noun = {
  commands: {
    /**
     * The facilitator opens a round over the ideas and groups of one or all challenges.
     *
     * In        OpenVote { challengeId, dotsEach }
     * Out       VoteOpened { voteId, ideaIds, dotsEach }
     * Refuses   already-so · nothing-to-send · too-many · wrong-phase
     * Limit     limits.votesCount rounds, 1–limits.dotsEachCount dots a person
     * Seen by   everyone but the projector
     * Source    seed 0, "brainstorming and collective planning"; dot voting
     */
    OpenVote: command({
      schema: OpenVote,
      gate: during('vote'),
      texts: () => [],
      decide(state, asked, meta) {
        if (round(state)?.[1].status === 'open') return refuse('already-so');
        if (full(state.votes, limits.votesCount)) return refuse('too-many');
        const ideaIds = candidates(state, asked.challengeId);
        if (ideaIds.length === 0) return refuse('nothing-to-send');
        return happened({ type: 'VoteOpened', voteId: meta.id, ideaIds, dotsEach: asked.dotsEach });
      },
    }),
    /**
     * One participant puts one dot on one idea or group.
     *
     * In        CastVote { ideaId }
     * Out       VoteCast { ideaId }
     * Refuses   vote-not-open · no-such-thing · no-votes-left · wrong-phase · not-signed · room-braked
     * Limit     dotsEach of the round, whole dots per person (default 3)
     * Seen by   own dots: the voter; totals: everyone at the reveal; who voted: nobody
     * Source    ground rules N3
     */
    CastVote: command({
      schema: OneIdea,
      gate: during('vote'),
      texts: () => [],
      decide(state, asked, { seat }) {
        const closed = closedTo(state, asked.ideaId);
        if (closed) return closed;
        const vote = round(state)?.[1];
        if (!vote || spent(state, vote, seat.person) >= vote.dotsEach)
          return refuse('no-votes-left');
        return happened({ type: 'VoteCast', ideaId: asked.ideaId });
      },
    }),
    /**
     * One participant takes one of their dots back.
     *
     * In        TakeBackVote { ideaId }
     * Out       VoteTakenBack { ideaId }
     * Refuses   vote-not-open · no-such-thing · wrong-phase · not-signed · room-braked
     * Limit     until the round closes
     * Seen by   as CastVote
     * Source    features row 66
     */
    TakeBackVote: command({
      schema: OneIdea,
      gate: during('vote'),
      texts: () => [],
      decide(state, asked, { seat }) {
        const closed = closedTo(state, asked.ideaId);
        if (closed) return closed;
        const placed = round(state)?.[1].dots[seat.person]?.[asked.ideaId] ?? 0;
        if (placed === 0) return refuse('no-such-thing');
        return happened({ type: 'VoteTakenBack', ideaId: asked.ideaId });
      },
    }),
    /**
     * The facilitator closes the round; dots stay as they are.
     *
     * In        CloseVote {}
     * Out       VoteClosed
     * Refuses   vote-not-open
     * Limit     –
     * Seen by   everyone but the projector; totals still nobody
     * Source    issue of the founding summit
     */
    CloseVote: command({
      schema: Nothing,
      gate: { stages: ['live'] },
      texts: () => [],
      decide: step('VoteClosed', 'open', 'vote-not-open'),
    }),
    /**
     * The facilitator shows the totals to everyone at once.
     *
     * In        RevealVote {}
     * Out       VoteRevealed
     * Refuses   vote-not-closed
     * Limit     totals only, no split
     * Seen by   everyone; the projector when shown
     * Source    ground rules N3; features row 79
     */
    RevealVote: command({
      schema: Nothing,
      gate: { stages: ['live'] },
      texts: () => [],
      decide: step('VoteRevealed', 'closed', 'vote-not-closed'),
    }),
  },
  events: {
    VoteOpened: event<VoteOpened>({
      evolve: (state, { voteId, ideaIds, dotsEach }) =>
        put(state, 'votes', voteId, { ideas: ideaIds, dotsEach, status: 'open', dots: {} }),
      touches: (_event, state) => [
        key('vote'),
        key('shown'),
        ...Object.keys(state.people).map((person) => own(person, 'dots')),
      ],
    }),
    VoteCast: event<VoteCast>({
      evolve: (state, { by, ideaId }) => dotted(state, by, ideaId, 1),
      touches: ({ by }) => [own(by, 'dots')],
    }),
    VoteTakenBack: event<VoteCast>({
      evolve: (state, { by, ideaId }) => dotted(state, by, ideaId, -1),
      touches: ({ by }) => [own(by, 'dots')],
    }),
    VoteClosed: turns('closed'),
    VoteRevealed: turns('revealed'),
  },
  views: {
    vote: single(voteEntry),
    dots: mine(
      () => ['now'],
      (state, _id, person) => {
        const vote = round(state)?.[1];
        const role = state.people[person]?.role;
        if (!vote || (role !== 'leader' && role !== 'attendee')) return undefined;
        return { left: vote.dotsEach - spent(state, vote, person), on: vote.dots[person] ?? {} };
      },
    ),
  },
};
