import { z } from 'zod';
import { laid, taken } from '../../noun/chest.ts';
import type { Noun } from '../../noun/grammar.ts';
import { command, during, event, id, key, mine, own, refuse } from '../../noun/grammar.ts';
import type { Vote } from '../../noun/things.ts';
import { change, type State } from '../../state.ts';
import type { Event, Outcome, Refusal } from '../../terms.ts';
import { round } from './round.ts';

const OneIdea = z.strictObject({ ideaId: id });

/** Dots of version 0.1.0, one entry each. */
type VoteCast = Event & { ideaId: string };
type BallotKept = Event & { voteId: string; dots: Record<string, number> };
/** A person's dots in a round. */
function placed(vote: Vote | undefined, person: string): Record<string, number> {
  return (vote && taken(vote.dots, person)) ?? {};
}

/** Dots a person has placed; those on words that have left the room are free again. */
function spent(state: State, dots: Record<string, number>): number {
  const here = Object.entries(dots).filter(
    ([thing]) => !(state.ideas[thing] ?? state.groups[thing])?.gone,
  );
  return here.reduce((sum, [, count]) => sum + count, 0);
}

/** The ballot with one dot more or less on a candidate. */
function dotted(dots: Record<string, number>, thing: string, by: 1 | -1): Record<string, number> {
  const { [thing]: before = 0, ...rest } = dots;
  return before + by > 0 ? { ...rest, [thing]: before + by } : rest;
}

/** A person's whole ballot, as it shall lie in the box; no entry, no time. */
function balloted(state: State, person: string, thing: string, by: 1 | -1): Outcome {
  const [voteId = '', vote] = round(state) ?? [];
  const dots = dotted(placed(vote, person), thing, by);
  const ballot: BallotKept = { type: 'BallotKept', at: 0, by: person, voteId, dots };
  return { events: [], ballot };
}

function castLong(state: State, person: string, thing: string, by: 1 | -1): State {
  const [voteId, vote] = round(state) ?? [];
  if (!voteId || !vote) return state;
  const dots = laid(vote.dots, person, dotted(placed(vote, person), thing, by));
  return change(state, 'votes', voteId, { dots });
}

/** Where a person stands in the newest round, and why they may not vote in it. */
function voter(state: State, person: string): Refusal | undefined {
  const electorate = round(state)?.[1].electorate ?? [];
  return electorate.includes(person) ? undefined : refuse('vote-frozen');
}

/** The round must be open and the idea in it; otherwise the refusal. */
function closedTo(state: State, ideaId: string): Refusal | undefined {
  const vote = round(state)?.[1];
  if (vote?.status !== 'open') return refuse('vote-not-open');
  const gone = (state.ideas[ideaId] ?? state.groups[ideaId])?.gone !== undefined;
  return vote.ideas.includes(ideaId) && !gone ? undefined : refuse('no-such-thing');
}

/**
 * A person's dots in the open round. Their ballot is whole each time and lies in the round's box;
 * nothing of it becomes an entry (trust.md 2.4).
 */
export const ballot: Noun = {
  commands: {
    /**
     * One participant puts one dot on one idea or group.
     *
     * In        CastVote { ideaId }
     * Out       the person's ballot in the round's box; no entry
     * Refuses   vote-not-open · vote-frozen · no-such-thing · no-votes-left · wrong-phase ·
     *           not-signed · room-braked
     * Limit     dotsEach of the round, whole dots per person (default 3)
     * Seen by   own dots: the voter, until the close; totals: everyone at the reveal
     * Source    ground rules N3; trust.md 2.4
     */
    CastVote: command({
      schema: OneIdea,
      gate: during('vote'),
      texts: () => [],
      decide(state, asked, { seat }) {
        const closed = closedTo(state, asked.ideaId) ?? voter(state, seat.person);
        if (closed) return closed;
        const vote = round(state)?.[1];
        if (!vote || spent(state, placed(vote, seat.person)) >= vote.dotsEach)
          return refuse('no-votes-left');
        return balloted(state, seat.person, asked.ideaId, 1);
      },
    }),
    /**
     * One participant takes one of their dots back.
     *
     * In        TakeBackVote { ideaId }
     * Out       the person's ballot in the round's box; no entry
     * Refuses   vote-not-open · vote-frozen · no-such-thing · wrong-phase · not-signed · room-braked
     * Limit     until the round closes
     * Seen by   as CastVote
     * Source    features row 66
     */
    TakeBackVote: command({
      schema: OneIdea,
      gate: during('vote'),
      texts: () => [],
      decide(state, asked, { seat }) {
        const closed = closedTo(state, asked.ideaId) ?? voter(state, seat.person);
        if (closed) return closed;
        const here = placed(round(state)?.[1], seat.person)[asked.ideaId] ?? 0;
        if (here === 0) return refuse('no-such-thing');
        return balloted(state, seat.person, asked.ideaId, -1);
      },
    }),
  },
  events: {
    BallotKept: event<BallotKept>({
      evolve(state, { by, voteId, dots }) {
        const vote = state.votes[voteId];
        if (vote?.status !== 'open') return state;
        return change(state, 'votes', voteId, { dots: laid(vote.dots, by, dots) });
      },
      touches: ({ by }) => [own(by, 'dots'), key('vote')],
    }),
    VoteCast: event<VoteCast>({
      evolve: (state, { by, ideaId }) => castLong(state, by, ideaId, 1),
      touches: ({ by }) => [own(by, 'dots'), key('vote')],
    }),
    VoteTakenBack: event<VoteCast>({
      evolve: (state, { by, ideaId }) => castLong(state, by, ideaId, -1),
      touches: ({ by }) => [own(by, 'dots'), key('vote')],
    }),
  },
  views: {
    dots: mine(
      () => ['now'],
      (state, _id, person) => {
        const vote = round(state)?.[1];
        const role = state.people[person]?.role;
        if (!vote || (role !== 'leader' && role !== 'attendee')) return undefined;
        if (!vote.electorate.includes(person)) return { left: 0, on: {}, late: true };
        const on = placed(vote, person);
        return { left: vote.dotsEach - spent(state, on), on, late: false };
      },
    ),
  },
};
