import { z } from 'zod';
import { limits } from '../../limits.ts';
import type { Noun } from '../../noun/grammar.ts';
import {
  among,
  command,
  during,
  event,
  full,
  happened,
  id,
  key,
  nameOf,
  own,
  refuse,
  single,
} from '../../noun/grammar.ts';
import { change, put, type State } from '../../state.ts';
import type { Event, Viewer } from '../../terms.ts';
import { counted, eligible, round, tooFew, took, totals, turnout } from './round.ts';

const OpenVote = z.strictObject({
  /** Empty: ideas of every challenge. */
  challengeId: z.union([z.literal(''), id]),
  dotsEach: z.number().int().min(1).max(limits.dotsEachCount),
});
const Nothing = z.strictObject({});

type VoteOpened = Event & {
  voteId: string;
  ideaIds: string[];
  dotsEach: number;
  /** People who may vote; missing in records of version 0.1.0, where everybody might. */
  electorate?: string[];
};
/** Missing totals (version 0.1.0) are counted from the dots. */
type VoteClosed = Event & { totals?: Record<string, number>; took?: string[]; few?: boolean };

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

function voteEntry(state: State, viewer: Viewer) {
  const [voteId, vote] = round(state) ?? [];
  if (!vote || !among(viewer, 'facilitators', 'counsel', 'participants')) return undefined;
  const { ideas, dotsEach, status, few } = vote;
  const shown = status === 'revealed' ? totals(state, vote) : [];
  const voters = vote.electorate.length;
  const seen = { id: voteId, ideas, dotsEach, status, few, totals: shown };
  const names = vote.took.map((person) => nameOf(state, person)).sort();
  const host = among(viewer, 'facilitators', 'counsel') ? { took: names } : {};
  return { ...seen, voters, turnout: turnout(vote), ...host };
}

/**
 * Dot voting by secret ballot: whole dots, taken back until the close, totals for everyone at the
 * reveal. A ballot lies in its round's box, never in the record; the close counts the box, keeps
 * the totals and who took part, and shreds it (trust.md 2.4).
 */
export const vote: Noun = {
  commands: {
    /**
     * The facilitator opens a round over the ideas and groups of one or all challenges.
     *
     * In        OpenVote { challengeId, dotsEach }
     * Out       VoteOpened { voteId, ideaIds, dotsEach, electorate }
     * Refuses   already-so · nothing-to-send · too-many · too-few-voters · wrong-phase
     * Limit     limits.votesCount rounds, 1–limits.dotsEachCount dots a person; from
     *           limits.votersMinCount people of limits.voterVendorsMinCount companies on
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
        const electorate = eligible(state);
        if (tooFew(state, electorate)) return refuse('too-few-voters');
        const { dotsEach } = asked;
        return happened({ type: 'VoteOpened', voteId: meta.id, ideaIds, dotsEach, electorate });
      },
    }),
    /**
     * The facilitator closes the round: the box is counted, then shredded.
     *
     * In        CloseVote {}
     * Out       VoteClosed { totals, took, few }
     * Refuses   vote-not-open
     * Limit     totals stay empty (`few`) when fewer than limits.votersMinCount people of
     *           limits.voterVendorsMinCount companies took part
     * Seen by   everyone but the projector; who took part: facilitators and counsel; totals nobody
     * Source    trust.md 2.4, rows 23–26
     */
    CloseVote: command({
      schema: Nothing,
      gate: { stages: ['live'] },
      texts: () => [],
      decide(state) {
        const [voteId = '', vote] = round(state) ?? [];
        if (vote?.status !== 'open') return refuse('vote-not-open');
        const voted = took(vote);
        const few = tooFew(state, voted);
        const sums = few ? {} : counted(vote);
        return {
          events: [{ type: 'VoteClosed', totals: sums, took: voted, few }],
          shred: [voteId],
        };
      },
    }),
    /**
     * The facilitator shows the totals to everyone at once.
     *
     * In        RevealVote {}
     * Out       VoteRevealed
     * Refuses   vote-not-closed · too-few-voters
     * Limit     totals only, no split
     * Seen by   everyone; the projector when shown
     * Source    ground rules N3; features row 79
     */
    RevealVote: command({
      schema: Nothing,
      gate: { stages: ['live'] },
      texts: () => [],
      decide(state) {
        const vote = round(state)?.[1];
        if (vote?.status !== 'closed') return refuse('vote-not-closed');
        return vote.few ? refuse('too-few-voters') : happened({ type: 'VoteRevealed' });
      },
    }),
  },
  events: {
    VoteOpened: event<VoteOpened>({
      evolve: (state, { voteId, ideaIds, dotsEach, electorate = eligible(state) }) =>
        put(state, 'votes', voteId, {
          ...{ ideas: ideaIds, dotsEach, electorate, status: 'open', dots: {} },
          ...{ totals: {}, took: [], few: false },
        }),
      touches: (_event, state) => [
        key('vote'),
        key('shown'),
        ...Object.keys(state.people).map((person) => own(person, 'dots')),
      ],
    }),
    VoteClosed: event<VoteClosed>({
      evolve(state, closed) {
        const [voteId, vote] = round(state) ?? [];
        if (!voteId || !vote) return state;
        const sums = { totals: closed.totals ?? counted(vote), took: closed.took ?? took(vote) };
        const { few = false } = closed;
        return change(state, 'votes', voteId, { status: 'closed', ...sums, few, dots: {} });
      },
      touches: (_event, state) => [
        key('vote'),
        key('shown'),
        ...Object.keys(state.people).map((person) => own(person, 'dots')),
      ],
    }),
    VoteRevealed: event<Event>({
      evolve(state) {
        const [voteId] = round(state) ?? [];
        return voteId ? change(state, 'votes', voteId, { status: 'revealed' }) : state;
      },
      touches: () => [key('vote'), key('shown')],
    }),
  },
  views: {
    vote: single(voteEntry),
  },
};
