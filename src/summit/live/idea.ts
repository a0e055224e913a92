import { z } from 'zod';
import { limits } from '../limits.ts';
import { ids, laid, taken } from '../noun/chest.ts';
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
  long,
  mine,
  own,
  refuse,
  shelf,
  shownWords,
  spentBudget,
  text,
} from '../noun/grammar.ts';
import { change, put, type State } from '../state.ts';
import type { Event } from '../terms.ts';
import { underChallenge } from './challenge.ts';

const PostIdea = z.strictObject({ challengeId: id, text: long });
const CommentOnIdea = z.strictObject({ ideaId: id, text: long });
const ParkIdea = z.strictObject({ ideaId: id, parked: z.boolean() });
const Boat = z.strictObject({ kind: z.enum(['challenge', 'idea']), thingId: id });

type IdeaPosted = Event & { ideaId: string; challengeId: string; body: { text: string } };
type CommentMade = Event & { commentId: string; ideaId: string; body: { text: string } };
type IdeaParked = Event & { ideaId: string; parked: boolean };
type Boarded = Event & { thingId: string; kind: 'challenge' | 'idea' };

/** Whether a thing is shown, so that people may say they sit in the same boat. */
function boatable(state: State, { kind, thingId }: z.infer<typeof Boat>): boolean {
  const thing = kind === 'idea' ? state.ideas[thingId] : state.challenges[thingId];
  if (!thing || thing.gone) return false;
  return kind === 'idea' || state.challenges[thingId]?.status === 'accepted';
}

function boats(by: string, thingId: string) {
  return [key('boat', thingId), own(by, 'myBoats')];
}

/** Whether a person said that they are in the same boat. */
function aboard(state: State, person: string, thing: string): boolean {
  return taken(state.boarded, person)?.includes(thing) ?? false;
}

function boarded(
  state: State,
  { thingId, by }: { thingId: string; by: string },
  ...[things, step]: [string[], 1 | -1]
): State {
  const count = (taken(state.boats, thingId) ?? 0) + step;
  const boats = laid(state.boats, thingId, count);
  return { ...state, boats, boarded: laid(state.boarded, by, things) };
}

/** "What if we…": ideas, remarks on them, and how many people sit in the same boat. */
export const idea: Noun = {
  commands: {
    /**
     * A leader or attendee adds an idea under an accepted challenge.
     *
     * In        PostIdea { challengeId, text }
     * Out       IdeaPosted { ideaId, challengeId }
     * Refuses   no-such-thing · not-accepted · too-many · wrong-phase · not-signed · room-braked
     * Limit     limits.ideasCount ideas of limits.textChars characters
     * Seen by   everyone, with the author's name and company; the projector when shown
     * Source    seed 0, "What if we…"
     */
    PostIdea: command({
      schema: PostIdea,
      gate: during('ideas'),
      texts: text('idea', 'challengeId'),
      decide(state, asked, meta) {
        const wrong = underChallenge(state, asked.challengeId);
        if (wrong) return wrong;
        if (full(state.ideas, limits.ideasCount)) return refuse('too-many');
        if (spentBudget(state.ideas, meta.seat.person, limits.ideasEachCount))
          return refuse('too-many');
        return happened({
          type: 'IdeaPosted',
          ideaId: meta.id,
          challengeId: asked.challengeId,
          subject: meta.id,
          body: { text: asked.text },
        });
      },
    }),
    /**
     * Somebody remarks on one idea.
     *
     * In        CommentOnIdea { ideaId, text }
     * Out       CommentMade { commentId, ideaId }
     * Refuses   no-such-thing · too-many · wrong-phase · not-signed · room-braked
     * Limit     limits.commentsCount comments of limits.textChars characters
     * Seen by   everyone but the projector
     * Source    issue of the founding summit
     */
    CommentOnIdea: command({
      schema: CommentOnIdea,
      gate: during('ideas', 'plan', 'vote'),
      texts: text('comment', 'ideaId'),
      decide(state, asked, meta) {
        const found = state.ideas[asked.ideaId];
        if (!found || found.gone) return refuse('no-such-thing');
        if (full(state.comments, limits.commentsCount)) return refuse('too-many');
        if (spentBudget(state.comments, meta.seat.person, limits.commentsEachCount))
          return refuse('too-many');
        return happened({
          type: 'CommentMade',
          commentId: meta.id,
          ideaId: asked.ideaId,
          subject: meta.id,
          body: { text: asked.text },
        });
      },
    }),
    /**
     * The facilitator parks an idea for later, or takes it out of the parking lot.
     *
     * In        ParkIdea { ideaId, parked }
     * Out       IdeaParked { ideaId, parked }
     * Refuses   no-such-thing · already-so
     * Limit     –
     * Seen by   everyone; parked ideas stand in the minutes
     * Source    ground rules MIN1
     */
    ParkIdea: command({
      schema: ParkIdea,
      gate: { stages: ['live', 'after'] },
      texts: () => [],
      decide(state, asked) {
        const found = state.ideas[asked.ideaId];
        if (!found || found.gone) return refuse('no-such-thing');
        if (found.parked === asked.parked) return refuse('already-so');
        return happened({ type: 'IdeaParked', ...asked });
      },
    }),
    /**
     * "Same boat": one person says that a challenge or an idea is theirs too.
     *
     * In        JoinBoat { kind, thingId }
     * Out       BoatJoined { kind, thingId }
     * Refuses   no-such-thing · already-so · room-braked · not-signed
     * Limit     once a person and thing
     * Seen by   everyone: the number of people, never by company
     * Source    seed 0, "everyone's in the same boat"; ground rules N3, L14
     */
    JoinBoat: command({
      schema: Boat,
      gate: during(),
      texts: () => [],
      decide(state, asked, { seat }) {
        if (!boatable(state, asked)) return refuse('no-such-thing');
        if (aboard(state, seat.person, asked.thingId)) return refuse('already-so');
        return happened({ type: 'BoatJoined', ...asked });
      },
    }),
    /**
     * A person takes their "same boat" back.
     *
     * In        LeaveBoat { kind, thingId }
     * Out       BoatLeft { kind, thingId }
     * Refuses   already-so · room-braked · not-signed
     * Limit     –
     * Seen by   as JoinBoat
     * Source    as JoinBoat
     */
    LeaveBoat: command({
      schema: Boat,
      gate: during(),
      texts: () => [],
      decide: (state, asked, { seat }) =>
        aboard(state, seat.person, asked.thingId)
          ? happened({ type: 'BoatLeft', ...asked })
          : refuse('already-so'),
    }),
  },
  events: {
    IdeaPosted: event<IdeaPosted>({
      evolve: (state, { ideaId, challengeId, by, at, body }) =>
        put(state, 'ideas', ideaId, {
          by,
          at,
          text: body?.text ?? null,
          challenge: challengeId,
          group: '',
          parked: false,
        }),
      touches: ({ ideaId }) => [key('idea', ideaId)],
    }),
    CommentMade: event<CommentMade>({
      evolve: (state, { commentId, ideaId, by, at, body }) =>
        put(state, 'comments', commentId, { by, at, text: body?.text ?? null, idea: ideaId }),
      touches: ({ commentId }) => [key('comment', commentId)],
    }),
    IdeaParked: event<IdeaParked>({
      evolve: (state, { ideaId, parked }) => change(state, 'ideas', ideaId, { parked }),
      touches: ({ ideaId }) => [key('idea', ideaId)],
    }),
    BoatJoined: event<Boarded>({
      evolve: (state, { thingId, by }) => {
        const things = [...(taken(state.boarded, by) ?? []), thingId];
        return boarded(state, { thingId, by }, things, 1);
      },
      touches: ({ thingId, by }) => boats(by, thingId),
    }),
    BoatLeft: event<Boarded>({
      evolve(state, { thingId, by }) {
        const things = (taken(state.boarded, by) ?? []).filter((thing) => thing !== thingId);
        return boarded(state, { thingId, by }, things, -1);
      },
      touches: ({ thingId, by }) => boats(by, thingId),
    }),
  },
  views: {
    idea: shelf(
      (state) => state.ideas,
      (state, _id, one, viewer) =>
        among(viewer, 'facilitators', 'counsel', 'participants')
          ? {
              ...shownWords(state, one),
              challenge: one.challenge,
              group: one.group,
              parked: one.parked,
            }
          : undefined,
    ),
    comment: shelf(
      (state) => state.comments,
      (state, _id, one, viewer) =>
        among(viewer, 'facilitators', 'counsel', 'participants')
          ? { ...shownWords(state, one), idea: one.idea }
          : undefined,
    ),
    boat: {
      ids: (state, viewer) => ('audience' in viewer ? ids(state.boats) : []),
      show(state, thing, viewer) {
        const count = taken(state.boats, thing);
        const seen = among(viewer, 'facilitators', 'counsel', 'participants');
        return seen && count !== undefined ? { count } : undefined;
      },
    },
    myBoats: mine(
      () => ['now'],
      (state, _id, person) => ({ things: taken(state.boarded, person) ?? [] }),
    ),
  },
};
